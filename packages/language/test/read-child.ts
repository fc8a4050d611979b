import { read } from '@parallax/language'

const spansOf = (text: string): string[] => {
  const { tokens, sentences, names, quantities, quotes } = read(text, { statedAt: '2026-03-09T00:00:00Z' })
  const wrong = [...names, ...quantities, ...quotes].filter(
    (found) => found.text !== text.slice(found.start, found.end),
  )
  const outside = [...tokens, ...sentences].filter(({ start, end }) => start >= end || end > text.length)
  return [...wrong, ...outside].map((span) => JSON.stringify(span))
}

process.once('message', (text) => {
  const wrong = spansOf(String(text))
  process.send?.(wrong.length === 0 ? 'read' : `wrong spans: ${wrong.slice(0, 3).join(' ')}`)
})

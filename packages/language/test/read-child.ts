import { read } from '@parallax/language'

export interface Outcome {
  /** Spans that do not stand in the text. */
  wrong: string[]
  cpuMs: number
}

const wrongSpans = (text: string): string[] => {
  const { tokens, sentences, names, entities, quantities, quotes, attributions } = read(text, {
    statedAt: '2026-03-09T00:00:00Z',
  })
  const wrong = [...names, ...quantities, ...quotes].filter(
    (found) => found.text !== text.slice(found.start, found.end),
  )
  const mentions = entities.flatMap((entity) => entity.mentions)
  const attributed = attributions.flatMap(({ content, source, cue }) => [...content, cue, ...(source ? [source] : [])])
  const outside = [...tokens, ...sentences, ...mentions, ...attributed].filter(
    ({ start, end }) => start >= end || end > text.length,
  )
  return [...wrong, ...outside].slice(0, 3).map((span) => JSON.stringify(span))
}

process.on('message', (text) => {
  const before = process.cpuUsage()
  const wrong = wrongSpans(String(text))
  const { user, system } = process.cpuUsage(before)
  process.send?.({ wrong, cpuMs: (user + system) / 1000 } satisfies Outcome)
})

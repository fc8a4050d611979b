import type { Span } from '@parallax/model'

/** A token written for the end of a paragraph. */
const PARAGRAPH = '\\n'
const STANDS_CLOSE = /^(?:['’]s|n['’]t|['’](?:re|ve|ll|d|m)|[,.;:!?)”%])$/
const OPENS = /[\s(“$]$/

/** Running text from sentences of tokens, and where each token stands in it. */
export const textOfTokens = (sentences: readonly (readonly string[])[]): { text: string; spans: Span[][] } => {
  let text = ''
  const spans = sentences.map((tokens) => {
    const placed = tokens.map((token): Span => {
      if (token === PARAGRAPH) {
        const end = text.length
        text += '\n'
        return { start: end, end }
      }
      if (text !== '' && !OPENS.test(text) && !STANDS_CLOSE.test(token)) text += ' '
      const start = text.length
      text += token
      return { start, end: text.length }
    })
    if (!/\s$/.test(text)) text += ' '
    return placed
  })
  return { text, spans }
}

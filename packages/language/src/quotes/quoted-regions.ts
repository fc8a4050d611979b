import type { Sentence, Token } from '../reading.js'
import type { TokenRange } from './passage.js'

interface Tokens {
  text: string
  tokens: readonly Token[]
}

const opens = ({ text }: Tokens, token: Token): boolean => {
  const mark = text.charAt(token.start)
  return mark !== '"' || !/\d/.test(text.charAt(token.start - 1))
}

const regionsOfParagraph = (words: Tokens, { first, end }: TokenRange): TokenRange[] => {
  const regions: TokenRange[] = []
  let open = -1
  for (let at = first; at < end; at += 1) {
    const token = words.tokens[at]
    if (token?.normal !== '"') continue
    if (open < 0) open = opens(words, token) ? at : -1
    else {
      if (at > open + 1) regions.push({ first: open, end: at + 1 })
      open = -1
    }
  }
  return open >= 0 && end > open + 1 ? [...regions, { first: open, end }] : regions
}

/**
 * What stands in double quotation marks, the marks with it, paragraph by paragraph. Where the closing mark is missing
 * it runs to the end of the paragraph.
 */
export const quotedRegions = (words: Tokens & { sentences: readonly Sentence[] }): TokenRange[] => {
  const { sentences } = words
  const regions: TokenRange[] = []
  let first = 0
  sentences.forEach(({ paragraph, endToken }, index) => {
    if (sentences[index + 1]?.paragraph === paragraph) return
    regions.push(...regionsOfParagraph(words, { first, end: endToken }))
    first = endToken
  })
  return regions
}

import { wordSpans } from './word-spans.js'
import { type Word, wordOf } from './words.js'

export interface Token {
  word: Word
  /** A capital that no beginning of a sentence explains. */
  isName: boolean
}

const SENTENCE_MARK = /[.!?:“"\n]/

/** The words of a text in order. */
export const tokensOf = (text: string): Token[] => {
  const tokens: Token[] = []
  const spans = wordSpans(text)
  let last = 0
  for (let at = 0; at < spans.length; at += 2) {
    const [start, end] = [spans[at] as number, spans[at + 1] as number]
    const word = wordOf(text.slice(start, end))
    // Most words are no capitals, and need not be asked what stands before them.
    const isName = word.isCapital && last > 0 && !SENTENCE_MARK.test(text.slice(Math.max(last - 1, start - 4), start))
    tokens.push({ word, isName })
    last = end
  }
  return tokens
}

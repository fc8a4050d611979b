import { type Word, wordOf } from './words.js'

export interface Token {
  word: Word
  /** A capital that no beginning of a sentence explains. */
  isName: boolean
}

/** A word, or a number with its thousands. */
export const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}.'’]|,(?=\d{3}))*/gu
const SENTENCE_MARK = /[.!?:“"\n]/

/** The words of a text in order. */
export const tokensOf = (text: string): Token[] => {
  const tokens: Token[] = []
  let end = 0
  for (const match of text.matchAll(WORD)) {
    const opens = end === 0 || SENTENCE_MARK.test(text.slice(Math.max(end - 1, match.index - 4), match.index))
    const word = wordOf(match[0])
    tokens.push({ word, isName: word.isCapital && !opens })
    end = match.index + match[0].length
  }
  return tokens
}

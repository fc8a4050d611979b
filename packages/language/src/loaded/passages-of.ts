import { quotedRegions } from '../quotes/quoted-regions.js'
import type { Reading } from '../reading.js'
import { type PassageWords, passageWords } from './passage-words.js'

type ReadWords = Pick<Reading, 'text' | 'tokens' | 'sentences'>

/** Whether each token of a reading stands in double quotation marks. */
export const quotedTokens = (reading: ReadWords): boolean[] => {
  const quoted = new Array<boolean>(reading.tokens.length).fill(false)
  for (const { first, end } of quotedRegions(reading)) quoted.fill(true, first, end)
  return quoted
}

/** A passage for each sentence of a reading. */
export const sentencePassages = (reading: ReadWords): PassageWords[] => {
  const quoted = quotedTokens(reading)
  return reading.sentences.map(({ firstToken, endToken }) =>
    passageWords(reading.text, reading.tokens.slice(firstToken, endToken), quoted.slice(firstToken, endToken)),
  )
}

/** The whole of a reading as one passage, for a paragraph or less. */
export const wholePassage = (reading: ReadWords): PassageWords =>
  passageWords(reading.text, reading.tokens, quotedTokens(reading))

import type { Token } from '@parallax/language'
import type { Span } from '@parallax/model'
import { spelled } from './spelling.js'

/** A word inside quotation marks, in the spelling by which words are compared. */
export interface QuotedWord extends Span {
  normal: string
  isStop: boolean
  /** With a capital inside the sentence: of a name or a title. */
  isName: boolean
  /** The writer's own, in brackets. */
  isInserted: boolean
  /** The first after words that break the quotation: between it and the word before something may be left out. */
  isAfterBreak: boolean
}

const isWord = ({ normal }: Token): boolean => /[\p{L}\p{N}%&]/u.test(normal)

const APOSTROPHE = /^['\u2018\u2019`\u00b4]$/
const ENDING = /^(?:s|t|re|ve|ll|m|d)$/
const SHORT_FOR_IS = /^(?:it|he|she|that|this|there|here|what|who|where|how)$/
const PARTICIPLE = /^(?:been|got|done|gone|had)$/
/** "Don ' t", set apart by whoever put the text in tokens. */
const BEFORE_T = /^(?:do|does|did|is|are|was|were|has|have|had|wo|would|could|should|ca|must|need|ai)n$/
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['won', 'will'],
  ['can', 'can'],
])

const at = (tokens: readonly Token[], index: number): string => tokens[index]?.normal ?? ''

/** The word with the apostrophe before it, where the two are set apart: "we ' ll". */
const withApostrophe = (tokens: readonly Token[], index: number): string =>
  ENDING.test(at(tokens, index)) && APOSTROPHE.test(at(tokens, index - 1))
    ? `'${at(tokens, index)}`
    : at(tokens, index).replace(/^[\u2018\u2019]/, "'")

const isBeforeT = (tokens: readonly Token[], index: number): boolean =>
  APOSTROPHE.test(at(tokens, index + 1)) && at(tokens, index + 2) === 't'

/** The word before an ending that is set apart, and the word that "'s" is short for. "Ruiz's" is neither "is" nor "has". */
const written = (tokens: readonly Token[], index: number): string => {
  const word = withApostrophe(tokens, index)
  if (isBeforeT(tokens, index)) return IRREGULAR.get(word) ?? spelled(BEFORE_T.test(word) ? word.slice(0, -1) : word)
  if (word !== "'s") return spelled(word)
  const isApart = APOSTROPHE.test(at(tokens, index - 1))
  const [before, after] = [at(tokens, index - (isApart ? 2 : 1)), at(tokens, index + 1)]
  if (before === 'let') return 'us'
  if (!SHORT_FOR_IS.test(before)) return word
  return PARTICIPLE.test(after) ? 'has' : 'is'
}

/** What speech has no marks for is the writer's: square and round brackets. */
const OPENS = /^[[(]$/
const CLOSES = /^[\])]$/

const MONTHS: ReadonlySet<string> = new Set('jan feb march april may june july aug sept oct nov dec'.split(' '))
const DAY = /^\d{1,2}$/

/** "11 September" is compared as "September 11". */
const monthsFirst = (words: QuotedWord[]): QuotedWord[] => {
  words.forEach((word, index) => {
    const before = words[index - 1]
    if (before && MONTHS.has(word.normal) && DAY.test(before.normal))
      [before.normal, word.normal] = [word.normal, before.normal]
  })
  return words
}

/** The words of some tokens, as they are compared, those in brackets marked as the writer's. */
export const quotedWords = (tokens: readonly Token[]): QuotedWord[] => {
  let isInserted = false
  const words = tokens.flatMap((token, index): QuotedWord[] => {
    if (OPENS.test(token.normal)) isInserted = true
    if (CLOSES.test(token.normal)) isInserted = false
    if (!isWord(token)) return []
    const { start, end, stop: isStop, pos } = token
    const isName = pos === 'PROPN' && index > 0
    return [{ start, end, normal: written(tokens, index), isStop, isName, isInserted, isAfterBreak: false }]
  })
  return monthsFirst(words)
}

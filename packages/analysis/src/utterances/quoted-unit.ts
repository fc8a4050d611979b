import type { Quote, Reading, Token } from '@parallax/language'
import type { Span } from '@parallax/model'
import type { AlignedArticle } from '../align/aligned-event.js'

/** A word inside quotation marks, in the spelling by which words are compared. */
export interface QuotedWord extends Span {
  normal: string
  isStop: boolean
  /** The writer's own, in square brackets. */
  isInserted: boolean
}

/** What one sentence of an article prints between quotation marks. */
export interface QuotedUnit extends Span {
  /** Index of the article in the event. */
  article: number
  words: readonly QuotedWord[]
  quote: Quote
}

const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ["n't", 'not'],
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'ll", 'will'],
  ["'m", 'am'],
  ['ca', 'can'],
  ['wo', 'will'],
  ['%', 'percent'],
  ['one', '1'],
  ['two', '2'],
  ['three', '3'],
  ['four', '4'],
  ['five', '5'],
  ['six', '6'],
  ['seven', '7'],
  ['eight', '8'],
  ['nine', '9'],
  ['ten', '10'],
  ['eleven', '11'],
  ['twelve', '12'],
  ['mr.', 'mr'],
  ['mrs.', 'mrs'],
  ['ms.', 'ms'],
  ['dr.', 'dr'],
  ['per', 'per'],
  ['okay', 'ok'],
  ["y'all", 'you'],
])

const isWord = ({ normal }: Token): boolean => /[\p{L}\p{N}%]/u.test(normal)

const quotedWords = (tokens: readonly Token[]): QuotedWord[] => {
  let isInserted = false
  return tokens.flatMap((token): QuotedWord[] => {
    if (token.normal === '[') isInserted = true
    if (token.normal === ']') isInserted = false
    if (!isWord(token)) return []
    const normal = SPELLINGS.get(token.normal) ?? token.normal.replaceAll('.', '')
    return [{ start: token.start, end: token.end, normal, isStop: token.stop, isInserted }]
  })
}

/** Below this many words a quotation is a name, a title or a single term in marks. */
const WORDS_MIN = 3

const unitsOf = (quote: Quote, { sentences, tokens }: Reading, article: number): QuotedUnit[] =>
  sentences.flatMap((sentence): QuotedUnit[] => {
    if (sentence.end <= quote.start || sentence.start >= quote.end) return []
    const inside = tokens
      .slice(sentence.firstToken, sentence.endToken)
      .filter(({ start, end }) => start >= quote.start && end <= quote.end)
    const words = quotedWords(inside)
    const [first, last] = [words[0], words.at(-1)]
    if (!first || !last || words.length < WORDS_MIN) return []
    return [{ article, words, quote, start: first.start, end: last.end }]
  })

/** The quotations of an article, a sentence at a time. */
export const quotedUnits = ({ reading }: AlignedArticle, article: number): QuotedUnit[] =>
  reading.quotes.flatMap((quote) => unitsOf(quote, reading, article))

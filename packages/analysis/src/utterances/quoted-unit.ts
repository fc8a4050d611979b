import type { Quote, Reading, Token } from '@parallax/language'
import type { Span } from '@parallax/model'
import type { AlignedArticle } from '../align/aligned-event.js'

/** A word inside quotation marks, in the spelling by which words are compared. */
export interface QuotedWord extends Span {
  normal: string
  isStop: boolean
  /** The writer's own, in square brackets. */
  isInserted: boolean
  /** The first after words that break the quotation: between it and the word before something may be left out. */
  isAfterBreak: boolean
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

const SHORT_FOR_IS = /^(?:it|he|she|that|this|there|here|what|who|where|how)$/
const PARTICIPLE = /^(?:been|got|done|gone|had)$/

/** "He's" is "he is" and "he has"; "Ruiz's" is neither. */
const written = (tokens: readonly Token[], at: number): string => {
  const { normal = '' } = tokens[at] ?? {}
  if (normal === "'s" && SHORT_FOR_IS.test(tokens[at - 1]?.normal ?? ''))
    return PARTICIPLE.test(tokens[at + 1]?.normal ?? '') ? 'has' : 'is'
  return SPELLINGS.get(normal) ?? normal.replaceAll('.', '')
}

const quotedWords = (tokens: readonly Token[]): QuotedWord[] => {
  let isInserted = false
  return tokens.flatMap((token, at): QuotedWord[] => {
    if (token.normal === '[') isInserted = true
    if (token.normal === ']') isInserted = false
    if (!isWord(token)) return []
    return [
      {
        start: token.start,
        end: token.end,
        normal: written(tokens, at),
        isStop: token.stop,
        isInserted,
        isAfterBreak: false,
      },
    ]
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

/** "We will," he said, "go on": between the marks nothing but who says it, set off at its end. */
const BETWEEN_MAX = 60
const SET_OFF = /^[,\u2014-]?["\u201d]?\s[^"\u201c\u201d.;:?!]+,\s["\u201c]$/u

/** Whether a quotation goes on in the next one after the words that say whose it is. */
const goesOn = (text: string, first: QuotedUnit, second: QuotedUnit): boolean => {
  const between = text.slice(first.end, second.start)
  const verb = first.quote.verb ?? second.quote.verb
  const isSaid = verb !== null && verb.start >= first.end && verb.end <= second.start
  return between.length <= BETWEEN_MAX && isSaid && SET_OFF.test(between) && /^\p{Ll}/u.test(text.slice(second.start))
}

const joined = (first: QuotedUnit, second: QuotedUnit): QuotedUnit => ({
  ...first,
  end: second.end,
  words: [...first.words, ...second.words.map((word, at) => (at === 0 ? { ...word, isAfterBreak: true } : word))],
})

/** The quotations of an article, a sentence at a time; one that is broken by words like "he said" is one. */
export const quotedUnits = ({ reading, text }: AlignedArticle, article: number): QuotedUnit[] => {
  const units: QuotedUnit[] = []
  for (const unit of reading.quotes.flatMap((quote) => unitsOf(quote, reading, article))) {
    const last = units.at(-1)
    if (last && goesOn(text, last, unit)) units[units.length - 1] = joined(last, unit)
    else units.push(unit)
  }
  return units
}

import type { Quote, Reading } from '@parallax/language'
import type { Span } from '@parallax/model'
import type { AlignedArticle } from '../align/aligned-event.js'
import { type QuotedWord, quotedWords } from './quoted-words.js'

/** What one sentence of an article prints between quotation marks. */
export interface QuotedUnit extends Span {
  /** Index of the article in the event. */
  article: number
  words: readonly QuotedWord[]
  quote: Quote
}

const CLOSED = /^['\u2019]?\s?["\u201d]/
/** "The mill is shut, the mayor said": who says it, at the end. */
const SAID_INSIDE =
  /,\s(?:[^,]{1,40}\s)?(?:said|says|told|wrote|added|stated|announced|explained|noted|continued|tweeted)\b[^,]{0,60}$/u

/** A quotation that nobody closes has words of the writer's where it tells who speaks. */
const runsOver = (quote: Quote, text: string, end: number): boolean =>
  !CLOSED.test(text.slice(quote.end, quote.end + 3)) && SAID_INSIDE.test(text.slice(quote.start, end))

/** Below this many words a quotation is a name, a title or a single term in marks. */
const WORDS_MIN = 3

const unitsOf = (quote: Quote, { sentences, tokens, text }: Reading, article: number): QuotedUnit[] =>
  sentences.flatMap((sentence): QuotedUnit[] => {
    if (sentence.end <= quote.start || sentence.start >= quote.end) return []
    const inside = tokens
      .slice(sentence.firstToken, sentence.endToken)
      .filter(({ start, end }) => start >= quote.start && end <= quote.end)
    const words = quotedWords(inside)
    const [first, last] = [words[0], words.at(-1)]
    if (!first || !last || words.length < WORDS_MIN || runsOver(quote, text, last.end)) return []
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

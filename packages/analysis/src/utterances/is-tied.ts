import type { Entity, Quote, Token } from '@parallax/language'
import type { Span } from '@parallax/model'
import type { AlignedArticle } from '../align/aligned-event.js'
import { SAYING_WORDS } from './saying-words.js'

/** Words of saying that belong to no class of how it is said. */
const SPEAKING = new Set([
  ...SAYING_WORDS,
  ...`argue warn joke quip call declare conclude suggest promise pledge shout yell chant condemn denounce dismiss accuse
  criticize praise caution predict propose lament complain urge deny reject dispute vow thank describe reveal`.split(
    /\s+/,
  ),
])

/** So much text there may be between who speaks, the verb and the marks. */
const REACH = 110
/** Where a sentence ends, which "Mr." and "D-Nev." do not. */
const SENTENCE_END = /(?:(?<!\b(?:\p{Lu}\p{L}{0,4}|\p{Lu}-\p{Lu}\p{L}+))\.|[;?!])["\u201d'\u2019]?\s|\n/u
const MARKS = /["\u201c\u201d]/u

const speaksIn = ({ reading }: AlignedArticle, { start, end }: Span): Token[] =>
  reading.tokens.filter((token) => token.start >= start && token.end <= end && SPEAKING.has(token.lemma))

const verbsIn = (article: AlignedArticle, span: Span): Token[] =>
  speaksIn(article, span).filter(({ pos }) => pos !== 'NOUN')

const between = ({ text }: AlignedArticle, from: number, to: number): string | undefined =>
  to >= from && to - from <= REACH ? text.slice(from, to) : undefined

/** "Const. " before a name. */
const SHORT_TITLES = String.raw`(?:\p{Lu}\p{Ll}{1,5}\.\s)?`
const RIGHT_BEHIND = new RegExp(String.raw`^['"\u201d\u2019 \u00a0,\u2014\u2013-]*${SHORT_TITLES}$`, 'u')
const RIGHT_BEFORE = new RegExp(String.raw`^\s*(?:\p{Ll}+ly\s+)?${SHORT_TITLES}$`, 'u')

/** Who speaks and the verb stand in one clause. */
const areBeside = (article: AlignedArticle, speaker: Span, verb: Span): boolean => {
  const isBefore = speaker.end <= verb.start
  const gap = isBefore ? between(article, speaker.end, verb.start) : between(article, verb.end, speaker.start)
  if (gap === undefined || MARKS.test(gap)) return false
  return isBefore ? !SENTENCE_END.test(gap) : RIGHT_BEFORE.test(gap)
}

/** "…," said Ana Ruiz, and not "…." Ana Ruiz later said: right behind the marks, in the same sentence. */
const isTiedAfter = (article: AlignedArticle, quote: Span, first: number): boolean => {
  const gap = between(article, quote.end, first)
  if (gap === undefined || !RIGHT_BEHIND.test(gap)) return false
  const last = article.text.slice(quote.start, quote.end).trimEnd().at(-1) ?? ''
  return /^\p{Ll}/u.test(article.text.slice(first)) || /[,?!\u2014'\u2019]/u.test(last) || /^["\u201d]?,/u.test(gap)
}

/** "Ana Ruiz said that …" with the marks in the same sentence, and nobody else who speaks between. */
const isTiedBefore = (article: AlignedArticle, quote: Span, last: number): boolean => {
  const gap = between(article, last, quote.start)
  if (gap === undefined || SENTENCE_END.test(gap) || MARKS.test(gap.slice(0, -1))) return false
  return verbsIn(article, { start: last, end: quote.start }).length === 0
}

/** Whether who speaks is the subject of a word of saying that the quotation hangs on, in one sentence. */
export const isTied = (
  article: AlignedArticle,
  quote: Span,
  { speaker, verb }: { speaker: Span; verb: Span },
): boolean => {
  if (speaksIn(article, verb).length === 0 && !/^according/i.test(article.text.slice(verb.start, verb.end)))
    return false
  if (!areBeside(article, speaker, verb)) return false
  const [first, last] = [Math.min(speaker.start, verb.start), Math.max(speaker.end, verb.end)]
  if (first >= quote.end) return isTiedAfter(article, quote, first)
  return last <= quote.start && verb.start > speaker.start && isTiedBefore(article, quote, last)
}

const personsIn = ({ reading }: AlignedArticle, { start, end }: Span): Set<Entity> =>
  new Set(
    reading.entities.filter(
      ({ kind, mentions }) =>
        kind === 'person' && mentions.some((mention) => mention.start >= start && mention.end <= end),
    ),
  )

/** Whether a quotation clearly carries on the one before: in one paragraph, with nobody else named or speaking between. */
export const carriesOn = (article: AlignedArticle, before: Quote, quote: Quote): boolean => {
  const gap = between(article, before.end, quote.start)
  const span = { start: before.end, end: quote.start }
  return (
    gap !== undefined && !gap.includes('\n') && verbsIn(article, span).length <= 1 && personsIn(article, span).size <= 1
  )
}

import type { Sentence, Token } from '../reading.js'
import { isCommonWord } from './common-words.js'
import { isFirstName } from './first-names.js'
import { ORGANISATION_WORDS, PEOPLES } from './gazetteer.js'
import { isTitle } from './titles.js'
import { isHeadlineCase, isOpening, type WordCases } from './word-cases.js'

/** Words that may stand inside a name, between two of its capitals. */
const INNER = new Set('of the de del della la le al el bin ibn van von der den du da dos - &'.split(' '))
const INNER_MAX = 2
const CALENDAR =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)\.)$/
/** Capitals that are never a name's. */
const NEVER = new Set(
  `i i'm i've i'll i'd a the an and but or so if in on at as by for from to with not no yes we he it they you this that
  these those there here his her its their our my your what who why how when where which she ok okay a.m. p.m. am pm
  est edt gmt et`.split(/\s+/),
)
/** Capitals that begin a sentence more often than they begin a name. */
const OPENERS = new Set(
  `god updated editor's photo video image read more related watch advertisement federal government police officials state
  authorities lawmakers critics supporters sources experts analysts congressional presidential local former several many
  most some all both two three four five six seven eight nine ten one first second last next earlier later meanwhile however
  still also then now today yesterday tomorrow tonight despite under over after before since until while although though
  because during`.split(/\s+/),
)
/** Words that only a name has before "and" another part of it: House Oversight and Government Reform Committee. */
const JOINED_BY_AND = new Set(
  'committee department administration commission agency bureau institute subcommittee ministry council act'.split(' '),
)
const REACH_MAX = 5
const CHAMBERS = new Set(['senate', 'house', 'congress', 'gov.', 'sen.', 'rep.', 'sens.', 'reps.'])

/** The tokens of a run are `tokens.slice(from, end)`. */
export interface Run {
  from: number
  end: number
}

export interface Words {
  text: string
  tokens: readonly Token[]
  cases: WordCases
}

const isUpper = ({ text }: Words, token: Token): boolean => /^\p{Lu}/u.test(text.slice(token.start, token.end))

interface Place {
  words: Words
  sentence: Sentence
  headline: boolean
}

const isOpeningName = ({ words, sentence }: Place, at: number, token: Token): boolean => {
  const { tokens, cases } = words
  const next = at + 1 < sentence.endToken ? tokens[at + 1] : undefined
  const leads = next !== undefined && next.pos === 'PROPN' && isUpper(words, next)
  if (isTitle(token.normal) && leads) return true
  if (OPENERS.has(token.normal) || cases.lower.has(token.normal)) return leads && cases.inner.has(token.normal)
  return cases.inner.has(token.normal) || (token.pos === 'PROPN' && (leads || !isCommonWord(token.normal)))
}

const isHeadlineName = ({ inner, lower }: WordCases, word: string, pos: string): boolean =>
  inner.has(word) || isTitle(word) || (pos === 'PROPN' && !lower.has(word) && !isCommonWord(word))

/** A capital that belongs to a name, or to a title before one. */
const isCapital = (place: Place, at: number): boolean => {
  const { words, sentence, headline } = place
  const token = words.tokens[at]
  if (!token || at >= sentence.endToken || !isUpper(words, token)) return false
  const { normal, pos } = token
  if (NEVER.has(normal) || CALENDAR.test(normal)) return false
  const afterFirst = pos === 'PROPN' && isFirstName(words.tokens[at - 1]?.normal ?? '')
  if (headline) return afterFirst || isHeadlineName(words.cases, normal, pos)
  return isOpening(words.tokens, at, sentence.firstToken) ? isOpeningName(place, at, token) : true
}

const bare = (token: Token | undefined): string => (token?.normal ?? '').replaceAll('.', '')

/** "J. D. Vance of Ohio" and "Sen. Ruiz of Ohio" are two names, "Bank of England" is one. */
const isPerson = ({ tokens }: Words, { from, end }: Run): boolean => {
  const last = bare(tokens[end - 1])
  if (ORGANISATION_WORDS.has(last) || isTitle(last)) return false
  for (let at = from; at < end - 1; at += 1) if (isTitle(bare(tokens[at]))) return true
  return end - from > 1 && isFirstName(bare(tokens[from]))
}

/** Second parts of Korean first names: Jong-un, Jae-in, Geun-hye. */
const KOREAN = new Set(
  'un in il hye eun hee ho jin wook hyun ki woo sik yong soo jung chul nam hoon min joon sun'.split(' '),
)

const endOfKorean = ({ words: { tokens }, sentence }: Place, end: number): number =>
  tokens[end]?.normal === '-' && end + 1 < sentence.endToken && KOREAN.has(tokens[end + 1]?.normal ?? '')
    ? end + 2
    : end

/** A dash between two names, and no hyphen inside one. */
const isDash = ({ tokens }: Words, at: number): boolean =>
  tokens[at]?.normal === '-' && tokens[at]?.start !== tokens[at - 1]?.end

/** Index of the capital that goes on with a run after small words, or -1. */
const nextCapital = (place: Place, run: Run): number => {
  const { tokens } = place.words
  let at = run.end
  while (at - run.end < INNER_MAX && INNER.has(tokens[at]?.normal ?? '')) at += 1
  if (!isCapital(place, at) || isDash(place.words, run.end)) return -1
  const small = tokens[run.end]?.normal
  if (small === 'the' || (small === 'of' && isPerson(place.words, run))) return -1
  return at
}

/** End of the run where "and" joins the two halves of one office or committee, or -1. */
const endAfterAnd = (place: Place, run: Run): number => {
  const { tokens } = place.words
  if (tokens[run.end]?.normal !== 'and' || isPerson(place.words, run)) return -1
  if (ORGANISATION_WORDS.has(bare(tokens[run.end - 1]))) return -1
  let at = run.end + 1
  while (at - run.end <= REACH_MAX && isCapital(place, at)) at += 1
  return at - run.end > 2 && JOINED_BY_AND.has(bare(tokens[at - 1])) ? at : -1
}

/** "Democratic Senate nominee": the adjective is no part of the chamber's name. */
const isAdjectiveOf = (tokens: readonly Token[], at: number): boolean =>
  CHAMBERS.has(tokens[at]?.normal ?? '') &&
  PEOPLES.has(tokens[at - 1]?.normal ?? '') &&
  tokens[at - 1]?.normal !== 'white'

const runEnd = (place: Place, from: number): number => {
  let end = from + 1
  for (;;) {
    if (isAdjectiveOf(place.words.tokens, end)) return end
    const next = nextCapital(place, { from, end })
    const joined = next < 0 ? endAfterAnd(place, { from, end }) : next + 1
    if (joined < 0) return endOfKorean(place, end)
    end = joined
  }
}

/** The runs of capitals of one sentence that are names, with the small words inside them and the titles before them. */
export const capitalRuns = (words: Words, sentence: Sentence): Run[] => {
  const sentenceTokens = words.tokens.slice(sentence.firstToken, sentence.endToken)
  const place = { words, sentence, headline: isHeadlineCase(words.text, sentenceTokens) }
  const runs: Run[] = []
  for (let at = sentence.firstToken; at < sentence.endToken; at += 1) {
    if (!isCapital(place, at)) continue
    const end = runEnd(place, at)
    runs.push({ from: at, end })
    at = end - 1
  }
  return runs
}

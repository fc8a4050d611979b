import type { Quantity, Token } from '@parallax/language'
import type { AlignedSentence } from '../align/aligned-event.js'
import { isCalendar } from '../is-calendar.js'
import { SAYING_WORDS } from '../utterances/saying-words.js'

/** Two sentences and an amount of each. */
export interface AmountPair {
  a: AlignedSentence
  b: AlignedSentence
  valueA: Quantity
  valueB: Quantity
}

/** The last words of names, which are what tells Dow Jones from Nasdaq and Mali from Malta. */
export const lastNames = (tokens: readonly Token[]): Set<string> =>
  new Set(
    tokens
      .filter((token, index) => token.pos === 'PROPN' && tokens[index + 1]?.pos !== 'PROPN' && !isCalendar(token))
      .map(({ lemma }) => lemma.replace(/'s$|\.$/g, '')),
  )

/** Whether each of two has a name that the other lacks. */
export const areOthers = (namesA: ReadonlySet<string>, namesB: ReadonlySet<string>): boolean =>
  [...namesA].some((name) => !namesB.has(name)) && [...namesB].some((name) => !namesA.has(name))

/** What may stand before whom a sentence is about: "On Jan. 10, Ada Moreau", "The Red Cross". */
const BEFORE_NAME = new Set<Token['pos']>(['ADP', 'NUM', 'PUNCT', 'DET'])
const mayStandBefore = (token: Token): boolean => BEFORE_NAME.has(token.pos) || isCalendar(token)

/** "LENN (The Lantern) - ", "LENN, May 4 - ": where it was written, and not whom it is about. */
const DATELINE_REACH = 10
const isDateline = (tokens: readonly Token[], to: number): boolean =>
  tokens[to]?.normal === '(' ||
  (/^[-–—,]$/.test(tokens[to]?.normal ?? '') &&
    tokens
      .slice(to, to + DATELINE_REACH)
      .some(
        ({ normal, pos }, at, near) =>
          /^[-–—]$/.test(normal) && pos === 'PUNCT' && near[at + 1]?.start !== near[at]?.end,
      ))

/** The last word of the name that a sentence begins with: of whom or what it tells, not by whom it is told. */
const subjectOf = ({ tokens }: AlignedSentence): string | undefined => {
  const from = tokens.findIndex((token) => !mayStandBefore(token))
  const to = tokens.findIndex(({ pos }, index) => index >= from && pos !== 'PROPN')
  if (from < 0 || to <= from || tokens[to]?.pos === 'NOUN' || isDateline(tokens, to)) return undefined
  const verb = tokens.find(({ pos }, index) => index >= to && pos === 'VERB')
  return verb && SAYING_WORDS.has(verb.lemma) ? undefined : tokens[to - 1]?.lemma.replace(/'s$|\.$/g, '')
}

/** Whether two sentences are about two: "Leung, who faces 50 years" and "Smith, who faces 40 years". */
export const areOfOthers = ({ a, b }: Pick<AmountPair, 'a' | 'b'>): boolean => {
  const [subjectA, subjectB] = [subjectOf(a), subjectOf(b)]
  if (subjectA === undefined || subjectB === undefined) return false
  const has = ({ tokens }: AlignedSentence, name: string): boolean => tokens.some(({ lemma }) => lemma.startsWith(name))
  return !has(b, subjectA) && !has(a, subjectB)
}

const DIRECTION = /^(?:north|south|east|west)(?:east|west)?(?:ern)?$/

/** "In northern Selwyn" and "in southern Selwyn". */
const areElsewhere = ({ a, b }: AmountPair): boolean => {
  const [inA, inB] = [a, b].map(({ tokens }) => new Set(tokens.flatMap(({ normal }) => normal.match(DIRECTION) ?? [])))
  return inA !== undefined && inB !== undefined && areOthers(inA, inB)
}

const DISTANCE = /^(?:mile|kilometer|length)$/
/** Words after a distance by which it is told from where: "75 miles southwest of Cedar Key". */
const FROM_WHERE_REACH = 6

const fromWhere = ({ tokens }: AlignedSentence, { end }: Quantity): Set<string> => {
  const after = tokens.findIndex(({ start }) => start >= end)
  return after < 0 ? new Set() : lastNames(tokens.slice(after, after + FROM_WHERE_REACH))
}

/** Where a storm or a ship is, it is for an hour. */
const POSITION = /\b(?:centered|centred|drift(?:ed|ing|s)?)\b/i

const isPosition = ({ a, b, valueA }: AmountPair): boolean =>
  DISTANCE.test(valueA.unit) && (POSITION.test(a.text) || POSITION.test(b.text))

const areFromElsewhere = ({ a, b, valueA, valueB }: AmountPair): boolean =>
  DISTANCE.test(valueA.unit) && areOthers(fromWhere(a, valueA), fromWhere(b, valueB))

/** Whether two amounts are of two places, or distances from two, or of something that moves. */
export const areAtOtherPlaces = (pair: AmountPair): boolean =>
  areElsewhere(pair) || areFromElsewhere(pair) || isPosition(pair)

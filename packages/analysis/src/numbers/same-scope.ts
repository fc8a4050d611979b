import type { Quantity, Token } from '@parallax/language'
import type { AlignedSentence } from '../align/aligned-event.js'
import { isCalendar } from '../is-calendar.js'
import { SAYING_WORDS } from '../utterances/saying-words.js'
import { isBare } from './comparable-values.js'
import { compareValues, type ValueRelation } from './compare-values.js'

/** Prices of a market are of their moment: two reports of one day differ and both are true. */
const MARKET =
  /\b(?:nasdaq|dow jones|nikkei|ftse|s&p|index(?:es)?|shares?|stocks?|traded|trading|traders|investors|yen|euros?|sterling|currency|currencies|greenback|franc|pence|yields?|treasury|bonds?|futures|barrel|crude|opec|points|quarter(?:ly)?|earnings|revenues?|sales)\b/i

/** Figures that change together while news comes in, so that one that differs does not make the others another matter. */
const TOLL = /\b(?:killed|injured|missing|infected|hospitalized|evacuated|displaced|rescued|arrested)\b/

interface Pair {
  a: AlignedSentence
  b: AlignedSentence
  valueA: Quantity
  valueB: Quantity
}

const AGREEING = new Set<ValueRelation>(['same', 'bound'])
const NEAR = new Set<ValueRelation>(['same', 'bound', 'rounding'])

/** Of two figures so far apart one is of a part, or of another time, more often than it is wrong. */
const RATIO_MAX = 8

const areFarApart = (a: Quantity, b: Quantity): boolean => {
  const [one, other] = [Math.abs(a.low ?? a.high ?? 0), Math.abs(b.low ?? b.high ?? 0)]
  return Math.max(one, other) > RATIO_MAX * Math.min(one, other)
}

const isOther = ({ unit }: Quantity): boolean => unit !== 'date' && unit !== 'time' && unit !== 'ordinal'

/** "13.73 points" may be told as "13.73". */
const isOfUnit = (a: Quantity, b: Quantity): boolean =>
  a.unit === b.unit || (isOther(a) && isOther(b) && (isBare(a) || isBare(b)))

const others = ({ quantities }: AlignedSentence, value: Quantity): Quantity[] =>
  quantities.filter((quantity) => quantity !== value && isOther(quantity))

const unmatched = (
  own: readonly Quantity[],
  { quantities }: AlignedSentence,
  agreeing: ReadonlySet<ValueRelation>,
): Quantity[] =>
  own.filter(
    (quantity) =>
      !quantities.some((other) => isOfUnit(quantity, other) && agreeing.has(compareValues(quantity, other))),
  )

/** Both have yet another figure that the other one lacks: two statistics, or one at two times. */
const tellOtherFigures = ({ a, b, valueA, valueB }: Pair): boolean =>
  !TOLL.test(valueA.thing) &&
  unmatched(others(a, valueA), b, AGREEING).length > 0 &&
  unmatched(others(b, valueB), a, AGREEING).length > 0

/** More of the other figures of two reports of a market differ than are alike: they are of two moments. */
const areOfTwoMoments = ({ a, b, valueA, valueB }: Pair): boolean => {
  const [ofA, ofB] = [others(a, valueA), others(b, valueB)]
  const [aloneA, aloneB] = [unmatched(ofA, b, NEAR).length, unmatched(ofB, a, NEAR).length]
  const shared = Math.min(ofA.length - aloneA, ofB.length - aloneB)
  return aloneA > 0 && aloneB > 0 && Math.max(aloneA, aloneB) > shared
}

/** The last words of names, which are what tells Dow Jones from Nasdaq and Mali from Malta. */
const lastNames = (tokens: readonly Token[]): Set<string> =>
  new Set(
    tokens
      .filter((token, index) => token.pos === 'PROPN' && tokens[index + 1]?.pos !== 'PROPN' && !isCalendar(token))
      .map(({ lemma }) => lemma.replace(/'s$|\.$/g, '')),
  )

const areOthers = (namesA: ReadonlySet<string>, namesB: ReadonlySet<string>): boolean =>
  [...namesA].some((name) => !namesB.has(name)) && [...namesB].some((name) => !namesA.has(name))

const nameOthers = ({ a, b }: Pair): boolean => areOthers(lastNames(a.tokens), lastNames(b.tokens))

/** What may stand before whom a sentence is about: "On Jan. 10, Ada Moreau", "The Red Cross". */
const BEFORE_NAME = new Set<Token['pos']>(['ADP', 'NUM', 'PUNCT', 'DET'])
const mayStandBefore = (token: Token): boolean => BEFORE_NAME.has(token.pos) || isCalendar(token)

/** The last word of the name that a sentence begins with: of whom or what it tells, not by whom it is told. */
const subjectOf = ({ tokens }: AlignedSentence): string | undefined => {
  const from = tokens.findIndex((token) => !mayStandBefore(token))
  const to = tokens.findIndex(({ pos }, index) => index >= from && pos !== 'PROPN')
  if (from < 0 || to <= from || tokens[to]?.pos === 'NOUN') return undefined
  const verb = tokens.find(({ pos }, index) => index >= to && pos === 'VERB')
  return verb && SAYING_WORDS.has(verb.lemma) ? undefined : tokens[to - 1]?.lemma.replace(/'s$|\.$/g, '')
}

/** "Leung, who faces 50 years" and "Smith, who faces 40 years". */
export const areOfOthers = ({ a, b }: Pick<Pair, 'a' | 'b'>): boolean => {
  const [subjectA, subjectB] = [subjectOf(a), subjectOf(b)]
  if (subjectA === undefined || subjectB === undefined) return false
  const has = ({ tokens }: AlignedSentence, name: string): boolean => tokens.some(({ lemma }) => lemma.startsWith(name))
  return !has(b, subjectA) && !has(a, subjectB)
}

const DIRECTION = /^(?:north|south|east|west)(?:east|west)?(?:ern)?$/

/** "In northern Selwyn" and "in southern Selwyn". */
const areElsewhere = ({ a, b }: Pair): boolean => {
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

const isPosition = ({ a, b, valueA }: Pair): boolean =>
  DISTANCE.test(valueA.unit) && (POSITION.test(a.text) || POSITION.test(b.text))

const areFromElsewhere = ({ a, b, valueA, valueB }: Pair): boolean =>
  DISTANCE.test(valueA.unit) && areOthers(fromWhere(a, valueA), fromWhere(b, valueB))

/**
 * Whether two amounts of one kind are of one moment and of one matter, as far as the sentences around them show. When in
 * doubt they are not: a false conflict costs more than a missed one.
 */
export const hasSameScope = (pair: Pair, relation: Exclude<ValueRelation, 'same'>): boolean => {
  const { a, b, valueA, valueB } = pair
  if (areOfOthers(pair) || areElsewhere(pair) || areFromElsewhere(pair) || isPosition(pair)) return false
  if (valueA.unit === 'date') return !tellOtherFigures(pair)
  const isMarket = MARKET.test(a.text) || MARKET.test(b.text)
  if (relation !== 'conflict') return !(isMarket && areOfTwoMoments(pair))
  if (isMarket || areFarApart(valueA, valueB)) return false
  return !tellOtherFigures(pair) && (TOLL.test(valueA.thing) || !nameOthers(pair))
}

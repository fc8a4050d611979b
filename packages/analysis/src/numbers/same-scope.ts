import type { Quantity } from '@parallax/language'
import type { AlignedSentence } from '../align/aligned-event.js'
import { isBare } from './comparable-values.js'
import { compareValues, type ValueRelation } from './compare-values.js'
import { type AmountPair, areAtOtherPlaces, areOfOthers, areOthers, lastNames } from './whose-and-where.js'

/** Prices of a market are of their moment: two reports of one day differ and both are true. */
const MARKET =
  /\b(?:nasdaq|dow jones|nikkei|ftse|s&p|index(?:es)?|shares?|stocks?|traded|trading|traders|investors|yen|euros?|sterling|currency|currencies|greenback|franc|pence|yields?|treasury|bonds?|futures|barrel|crude|opec|points|quarter(?:ly)?|earnings|revenues?|sales)\b/i

/** Figures that change together while news comes in, so that one that differs does not make the others another matter. */
const TOLL = /\b(?:killed|injured|missing|infected|hospitalized|evacuated|displaced|rescued|arrested)\b/

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
const tellOtherFigures = ({ a, b, valueA, valueB }: AmountPair): boolean =>
  !TOLL.test(valueA.thing) &&
  unmatched(others(a, valueA), b, AGREEING).length > 0 &&
  unmatched(others(b, valueB), a, AGREEING).length > 0

/** More of the other figures of two reports of a market differ than are alike: they are of two moments. */
const areOfTwoMoments = ({ a, b, valueA, valueB }: AmountPair): boolean => {
  const [ofA, ofB] = [others(a, valueA), others(b, valueB)]
  const [aloneA, aloneB] = [unmatched(ofA, b, NEAR).length, unmatched(ofB, a, NEAR).length]
  const shared = Math.min(ofA.length - aloneA, ofB.length - aloneB)
  return aloneA > 0 && aloneB > 0 && Math.max(aloneA, aloneB) > shared
}

const nameOthers = ({ a, b }: AmountPair): boolean => areOthers(lastNames(a.tokens), lastNames(b.tokens))

/**
 * Whether two amounts of one kind are of one moment and of one matter, as far as the sentences around them show. When in
 * doubt they are not: a false conflict costs more than a missed one.
 */
export const hasSameScope = (pair: AmountPair, relation: Exclude<ValueRelation, 'same'>): boolean => {
  const { a, b, valueA, valueB } = pair
  if (areOfOthers(pair) || areAtOtherPlaces(pair)) return false
  if (valueA.unit === 'date') return !tellOtherFigures(pair)
  const isMarket = MARKET.test(a.text) || MARKET.test(b.text)
  if (relation !== 'conflict') return !(isMarket && areOfTwoMoments(pair))
  if (isMarket || areFarApart(valueA, valueB)) return false
  return !tellOtherFigures(pair) && (TOLL.test(valueA.thing) || !nameOthers(pair))
}

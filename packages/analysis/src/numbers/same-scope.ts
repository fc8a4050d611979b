import type { Quantity } from '@parallax/language'
import type { AlignedSentence } from '../align/aligned-event.js'
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

/** Of two figures so far apart one is of a part, or of another time, more often than it is wrong. */
const RATIO_MAX = 8

const areFarApart = (a: Quantity, b: Quantity): boolean => {
  const [one, other] = [Math.abs(a.low ?? a.high ?? 0), Math.abs(b.low ?? b.high ?? 0)]
  return Math.max(one, other) > RATIO_MAX * Math.min(one, other)
}

const isOther = ({ unit }: Quantity): boolean => unit !== 'date' && unit !== 'time' && unit !== 'ordinal'

const unmatched = (own: AlignedSentence, value: Quantity, others: AlignedSentence): Quantity[] =>
  own.quantities.filter(
    (quantity) =>
      quantity !== value &&
      isOther(quantity) &&
      !others.quantities.some((other) => other.unit === quantity.unit && AGREEING.has(compareValues(quantity, other))),
  )

/** Both have yet another figure that the other one lacks: two statistics, or one at two times. */
const tellOtherFigures = ({ a, b, valueA, valueB }: Pair): boolean =>
  !TOLL.test(valueA.thing) && unmatched(a, valueA, b).length > 0 && unmatched(b, valueB, a).length > 0

/** The last words of the names in a sentence, which are what tells Dow Jones from Nasdaq and Mali from Malta. */
const lastNames = ({ tokens }: AlignedSentence): Set<string> =>
  new Set(
    tokens
      .filter(({ pos }, index) => pos === 'PROPN' && tokens[index + 1]?.pos !== 'PROPN')
      .map(({ lemma }) => lemma.replace(/'s$|\.$/g, '')),
  )

const nameOthers = ({ a, b }: Pair): boolean => {
  const [namesA, namesB] = [lastNames(a), lastNames(b)]
  return [...namesA].some((name) => !namesB.has(name)) && [...namesB].some((name) => !namesA.has(name))
}

/**
 * Whether two amounts of one kind are of one moment and of one matter, as far as the sentences around them show. When in
 * doubt they are not: a false conflict costs more than a missed one.
 */
export const hasSameScope = (pair: Pair): boolean => {
  const { a, b, valueA, valueB } = pair
  if (valueA.unit === 'date') return true
  if (MARKET.test(a.text) || MARKET.test(b.text) || areFarApart(valueA, valueB)) return false
  return !tellOtherFigures(pair) && (TOLL.test(valueA.thing) || !nameOthers(pair))
}

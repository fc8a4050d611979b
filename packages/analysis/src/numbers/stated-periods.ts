import type { Quantity, Token } from '@parallax/language'
import type { AlignedSentence } from '../align/aligned-event.js'

const LINK = /^(?:to|until|till|through|and|-|–)$/
/** How far before a period the name stands whose years they are: "Brook, a Liberal, held the seat from". */
const NAME_REACH = 10
/** Two periods that share less than so much of their days are two terms, not one told in two ways. */
const SHARED_MIN = 0.5
const YEAR_DAYS = 365

const isYear = ({ unit, low, high }: Quantity): boolean =>
  unit === 'date' && low !== null && high !== null && high - low >= YEAR_DAYS - 1

const isLinked = (tokens: readonly Token[], first: Quantity, second: Quantity): boolean => {
  const between = tokens.filter(({ start, end }) => start >= first.end && end <= second.start)
  return between.length === 1 && LINK.test(between[0]?.normal ?? '')
}

/** The periods of years that a sentence states, "from 1967 to 1979", each as one amount of days. */
export const periodsIn = ({ text, start, tokens, quantities }: AlignedSentence): Quantity[] =>
  quantities.flatMap((first, index) => {
    const second = quantities[index + 1]
    if (!second || !isYear(first) || !isYear(second) || !isLinked(tokens, first, second)) return []
    if ((second.low ?? 0) <= (first.high ?? 0)) return []
    return [{ ...first, high: second.high, end: second.end, text: text.slice(first.start - start, second.end - start) }]
  })

const namesBefore = ({ tokens }: AlignedSentence, period: Quantity): Set<string> => {
  const before = tokens.filter(({ end }) => end <= period.start).slice(-NAME_REACH)
  return new Set(before.flatMap(({ pos, lemma }) => (pos === 'PROPN' ? [lemma] : [])))
}

const sharedShare = (a: Quantity, b: Quantity): number => {
  const [lowA, highA, lowB, highB] = [a.low ?? 0, a.high ?? 0, b.low ?? 0, b.high ?? 0]
  return (Math.min(highA, highB) - Math.max(lowA, lowB)) / (Math.max(highA, highB) - Math.min(lowA, lowB))
}

/** Where two sentences that assert the same fact give one name other years: the only period of each, and they overlap. */
export const periodDifferences = (
  a: AlignedSentence,
  b: AlignedSentence,
): { a: Quantity; b: Quantity; relation: 'conflict' }[] => {
  const [periodsA, periodsB] = [periodsIn(a), periodsIn(b)]
  const [periodA, periodB] = [periodsA[0], periodsB[0]]
  if (!periodA || !periodB || periodsA.length > 1 || periodsB.length > 1) return []
  if (periodA.low === periodB.low && periodA.high === periodB.high) return []
  const named = namesBefore(b, periodB)
  const isOfOne = [...namesBefore(a, periodA)].some((name) => named.has(name))
  return isOfOne && sharedShare(periodA, periodB) >= SHARED_MIN
    ? [{ a: periodA, b: periodB, relation: 'conflict' }]
    : []
}

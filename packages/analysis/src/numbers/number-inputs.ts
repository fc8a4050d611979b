import type { Quantity } from '@parallax/language'
import { coveredShare, type FullWord, matchBothWays, type WordMatch, wordScore } from '../contradiction/match-words.js'
import { isCalendar } from '../is-calendar.js'
import { clauseAround } from './clause-around.js'
import { comparableValues } from './comparable-values.js'
import { compareValues, type ValueRelation } from './compare-values.js'
import { hasMarket, hasResults } from './market-words.js'
import type { NumberSide } from './number-side.js'
import { otherScope } from './other-scope.js'

/** What is looked at in two numbers to tell whether they are values of one quantity. Each is the same both ways round. */
export const NUMBER_INPUTS = [
  'cover',
  'clauseCover',
  'near',
  'neighbours',
  'sameThing',
  'otherThing',
  'sharedFigures',
  'otherFigures',
  'bothOtherFigures',
  'market',
  'results',
  'contrast',
  'otherScope',
  'otherPlaces',
  'gap',
  'close',
  'conflicting',
  'rounding',
  'bound',
  'same',
] as const

/**
 * What tells, of values that cannot both hold, whether they are of one quantity. On 24 labelled conflicts all inputs are
 * too many: with these recall at a precision of .85 is .60, with all .50.
 */
export const CONFLICT_INPUTS = [
  'cover',
  'clauseCover',
  'near',
  'otherFigures',
  'bothOtherFigures',
  'sharedFigures',
  'gap',
  'sameThing',
] as const satisfies readonly (typeof NUMBER_INPUTS)[number][]

const CONFLICT_PLACES = CONFLICT_INPUTS.map((name) => NUMBER_INPUTS.indexOf(name))

/** The part of a row of `NUMBER_INPUTS` that is a row of `CONFLICT_INPUTS`. */
export const conflictRow = (row: readonly number[]): number[] => CONFLICT_PLACES.map((place) => row[place] ?? 0)

/** Words on each side of a number that tell most of what it is a number of. */
const NEAR = 4

/** The full words nearest to the amount, by their place. */
const nearWords = ({ words, tokens, quantity }: NumberSide): { at: number; distance: number }[] => {
  const before = words.flatMap(({ token }, at) => ((tokens[token]?.end ?? 0) <= quantity.start ? [at] : []))
  const after = words.flatMap(({ token }, at) => ((tokens[token]?.start ?? 0) >= quantity.end ? [at] : []))
  return [
    ...before.slice(-NEAR).map((at, index, all) => ({ at, distance: all.length - index })),
    ...after.slice(0, NEAR).map((at, index) => ({ at, distance: index + 1 })),
  ]
}

const nearShare = (side: NumberSide, matches: readonly WordMatch[]): number => {
  let had = 0
  let total = 0
  for (const { at, distance } of nearWords(side)) {
    const weight = (side.words[at]?.weight ?? 0) / Math.sqrt(distance)
    total += weight
    had += weight * (matches[at]?.score ?? 0)
  }
  return total === 0 ? 0.5 : had / total
}

const unmatchedWeight = ({ words }: NumberSide, matches: readonly WordMatch[]): number =>
  words.reduce((sum, { weight }, at) => sum + weight * (1 - (matches[at]?.score ?? 0)), 0)

/** The share of the amount's clause that the other sentence has too; 0.5 where the amount stands alone. */
const clauseShare = (side: NumberSide, matches: readonly WordMatch[]): number => {
  const { from, to } = clauseAround(side)
  const within = side.words.flatMap(({ token }, at) => (token >= from && token < to ? [at] : []))
  if (within.length === 0) return 0.5
  return coveredShare(
    within.flatMap((at) => side.words[at] ?? []),
    within.flatMap((at) => matches[at] ?? []),
  )
}

const neighbour = ({ tokens, quantity }: NumberSide, side: -1 | 1): string => {
  const at =
    side < 0
      ? tokens.findLastIndex(({ end }) => end <= quantity.start)
      : tokens.findIndex(({ start }) => start >= quantity.end)
  return tokens[at]?.lemma ?? ''
}

/** How many of the words right before and right after are the same, marks included: 0 to 2. */
const sameNeighbours = (a: NumberSide, b: NumberSide): number =>
  ([-1, 1] as const).filter((side) => neighbour(a, side) === neighbour(b, side)).length

const head = ({ thing }: Quantity): string => thing.split(' ')[0] ?? ''

const wordOf = (side: NumberSide, lemma: string): FullWord | undefined =>
  side.words.find((word) => word.lemma === lemma)

/** "250 had been arrested" counts people whatever they are: workers, guests. */
const PEOPLE = 'people'

const stateOf = ({ thing }: Quantity): string => thing.split(' ').slice(1).join(' ')

/** "Nine Boeing jets" are no Boeings; "31 percent of Americans" are of Americans. */
const isOwner = (word: FullWord | undefined): boolean => word?.pos === 'PROPN' && !word.normal.endsWith('s')

/** How alike the things counted are; null where one does not say what it counts, or only whose it is. */
const thingScore = (a: NumberSide, b: NumberSide): number | null => {
  if (a.quantity.thing === '' || b.quantity.thing === '') return null
  if (a.quantity.thing === b.quantity.thing) return 1
  const [wordA, wordB] = [wordOf(a, head(a.quantity)), wordOf(b, head(b.quantity))]
  if (isOwner(wordA) || isOwner(wordB)) return null
  if (head(a.quantity) === head(b.quantity)) return 0.5
  if (head(a.quantity) === PEOPLE || head(b.quantity) === PEOPLE)
    return stateOf(a.quantity) === stateOf(b.quantity) ? null : 0
  return wordA && wordB ? Math.min(0.9, wordScore(wordA, wordB)) : 0
}

const AGREEING = new Set(['same', 'rounding', 'bound'])

/** Figures besides the two that both sentences have, and that only `own` has. */
const figures = (own: NumberSide, other: NumberSide): { shared: number; alone: number } => {
  const others = other.quantities.filter((one) => one !== other.quantity)
  const rest = own.quantities.filter((one) => one !== own.quantity && (one.low !== null || one.high !== null))
  const shared = rest.filter((one) =>
    others.some((candidate) => candidate.unit === one.unit && AGREEING.has(compareValues(one, candidate))),
  ).length
  return { shared, alone: rest.length - shared }
}

const PLACING = /^(?:in|at|near|on|across|of|from|for)$/

/** Names of where or whose it is that the other sentence has nothing like: `in Canada`, `U.S. sales`, `House-passed`. */
const unmatchedPlaces = ({ words, tokens }: NumberSide, matches: readonly WordMatch[]): number =>
  words.filter(({ pos, token }, at) => {
    const [before, own, after] = [tokens[token - 1]?.normal ?? '', tokens[token], tokens[token + 1]]
    if (pos !== 'PROPN' || (matches[at]?.score ?? 0) >= 0.5 || !own || isCalendar(own)) return false
    return PLACING.test(before) || after?.pos === 'NOUN' || after?.pos === 'ADJ' || after?.normal === '-'
  }).length

const middle = ({ low, high }: Quantity): number =>
  low !== null && high !== null ? (low + high) / 2 : (low ?? high ?? 0)

/** Days or minutes that make two dates or times as different as amounts of which one is twice the other. */
const FAR_APART: Record<string, number> = { date: 60, time: 480 }

const DAY_MINUTES = 1440

/** 0 for equal values to 1 for values that are nothing to each other. */
const valueGap = (first: Quantity, second: Quantity): number => {
  const { a, b } = comparableValues(first, second) ?? { a: first, b: second }
  const [one, other] = [Math.abs(middle(a)), Math.abs(middle(b))]
  const far = FAR_APART[a.unit]
  const apart = Math.abs(one - other)
  if (far !== undefined) return Math.min(1, (a.unit === 'time' ? Math.min(apart, DAY_MINUTES - apart) : apart) / far)
  return Math.abs(one - other) / Math.max(one, other, 1e-9)
}

const flag = (is: boolean): number => (is ? 1 : 0)

const mean = (a: number, b: number): number => (a + b) / 2

/** One row of `NUMBER_INPUTS`. */
export const numberInputs = (a: NumberSide, b: NumberSide, relation: ValueRelation | 'foreign'): number[] => {
  const [matchesA, matchesB] = matchBothWays(a.words, b.words)
  const thing = thingScore(a, b)
  const [figuresA, figuresB] = [figures(a, b), figures(b, a)]
  const gap = valueGap(a.quantity, b.quantity)
  return [
    mean(coveredShare(a.words, matchesA), coveredShare(b.words, matchesB)),
    mean(clauseShare(a, matchesA), clauseShare(b, matchesB)),
    mean(nearShare(a, matchesA), nearShare(b, matchesB)),
    sameNeighbours(a, b),
    thing ?? 0,
    thing === null ? 0 : 1 - thing,
    Math.min(3, figuresA.shared, figuresB.shared),
    Math.min(3, figuresA.alone + figuresB.alone),
    Math.min(2, figuresA.alone, figuresB.alone),
    mean(flag(hasMarket(a.text)), flag(hasMarket(b.text))),
    mean(flag(hasResults(a.text)), flag(hasResults(b.text))),
    Math.min(3, unmatchedWeight(a, matchesA), unmatchedWeight(b, matchesB)),
    Math.min(2, otherScope(a, b)),
    Math.min(2, unmatchedPlaces(a, matchesA), unmatchedPlaces(b, matchesB)),
    gap,
    flag(gap < 0.1),
    flag(relation === 'conflict'),
    flag(relation === 'rounding'),
    flag(relation === 'bound'),
    flag(relation === 'same' || relation === 'foreign'),
  ]
}

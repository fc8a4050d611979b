import { lexicon, type Polarity, polarityOf, RELATION } from '@parallax/language'
import { stem } from '../align/stem.js'
import type { NumberSide } from './number-side.js'

/** Statistics of one thing that are none the same: "an average of 46 months", "a median of 41". */
const STATISTICS = new Map(
  Object.entries({
    average: 'average mean averaged',
    median: 'median',
    record: 'record',
    share: 'half most majority',
    all: 'total combined together altogether overall',
    planned: 'forecast forecasts projected estimate estimated expected target',
  }).flatMap(([kind, words]) => words.split(' ').map((word): [string, string] => [word, kind])),
)

const DAYS = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tonight|currently|now|(?:19|20)\d\d)$/
const SAYING = /^(?:say|tell|report|announce|add|write|state|release|accord)$/
/** How near before or after a day stands the word that says it is the day of the saying. */
const SAYING_REACH = 3

const statisticsOf = ({ tokens }: NumberSide): Set<string> =>
  new Set(tokens.flatMap(({ normal }) => STATISTICS.get(normal) ?? []))

const bothAlone = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].some((one) => !b.has(one)) && [...b].some((one) => !a.has(one))

/** `as of Wednesday`, `by Friday`, `so far`: the amount is of one moment. */
const isAsOf = ({ tokens }: NumberSide): boolean =>
  tokens.some(({ normal }, at) => normal === 'as' && tokens[at + 1]?.normal === 'of') ||
  tokens.some(({ normal }) => normal === 'currently')

/** Days in a sentence that are not the day on which somebody said it. */
const daysOf = ({ tokens, quantity }: NumberSide): Set<string> =>
  new Set(
    tokens.flatMap(({ normal, start }, at) => {
      if (!DAYS.test(normal) || (start >= quantity.start && start < quantity.end)) return []
      const around = tokens.slice(Math.max(0, at - SAYING_REACH), at + 2)
      return around.some(({ lemma }) => SAYING.test(lemma)) ? [] : [normal]
    }),
  )

const EXPECTING = /^(?:expect|forecast|project|predict|anticipate|plan)$/

/** The verb that an amount belongs to: the last one before it, else the first one after; a day, to what is expected then. */
const verbOf = ({ tokens, quantity }: NumberSide, polarities: readonly Polarity[]): Polarity | undefined => {
  const dated = quantity.unit === 'date' || quantity.unit === 'time'
  const verbs = polarities.filter(
    ({ pos, lemma }) => pos === 'VERB' && !SAYING.test(lemma) && !(dated && EXPECTING.test(lemma)),
  )
  const before = verbs.findLast(({ token }) => (tokens[token]?.end ?? 0) <= quantity.start)
  return before ?? verbs.find(({ token }) => (tokens[token]?.start ?? 0) >= quantity.end)
}

/** What happened on one day is not what happened on another: a date belongs to its verb. */
const happenedOtherwise = (a: NumberSide, b: NumberSide, verbs: readonly (Polarity | undefined)[]): boolean => {
  if (a.quantity.unit !== 'date' && a.quantity.unit !== 'time') return false
  const [verbA, verbB] = verbs
  if (!verbA || !verbB || stem(verbA.lemma) === stem(verbB.lemma)) return false
  const has = (side: NumberSide, lemma: string): boolean => {
    const own = lexicon().indexOf(lemma)
    return side.words.some(
      (word) =>
        word.stem === stem(lemma) ||
        word.lemma.replace(/ing$/, '') === lemma.replace(/e$/, '') ||
        (lexicon().relation(own, word.lexeme) & RELATION.derived) !== 0,
    )
  }
  return !has(b, verbA.lemma) && !has(a, verbB.lemma)
}

/** One tells what was, the other what is to come. A date is of what is told, whether it came or not. */
const isOneToCome = (a: NumberSide, verbs: readonly (Polarity | undefined)[]): boolean => {
  if (a.quantity.unit === 'date' || a.quantity.unit === 'time') return false
  const [comesA, comesB] = verbs.map((verb) => verb !== undefined && EXPECTING.test(verb.lemma))
  return comesA !== comesB
}

/**
 * How many signs there are that two amounts of one thing are of different times, statistics or states: of the moment
 * ("as of Wednesday"), of other days, an average and a median, what was and what will be, dates of other deeds.
 */
export const otherScope = (a: NumberSide, b: NumberSide): number => {
  const verbs = [verbOf(a, polarityOf(a.tokens)), verbOf(b, polarityOf(b.tokens))]
  // Midnight lies between two zones: "7 p.m. EST Sunday" is Monday elsewhere.
  const inZones = a.quantity.zone !== undefined && b.quantity.zone !== undefined
  const signs = [
    isAsOf(a) !== isAsOf(b),
    isAsOf(a) && isAsOf(b),
    !inZones && bothAlone(daysOf(a), daysOf(b)),
    bothAlone(statisticsOf(a), statisticsOf(b)),
    isOneToCome(a, verbs),
    happenedOtherwise(a, b, verbs),
  ]
  return signs.filter(Boolean).length
}

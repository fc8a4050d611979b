import type { AlignedEvent, AlignedSentence } from '../align/aligned-event.js'
import { isQuoted } from '../utterances/is-quoted.js'
import { areOneComing, type ComingVerb, comingVerbs } from './coming-verbs.js'
import { conditionOf, mayDepend, mayHaveCondition } from './condition-in.js'
import { type StanceTaken, sayingIn } from './stance-in.js'

/** How a sentence tells an act to come: with its modal ("will close"), and the clause on which it depends as marker. */
export interface ComingTold extends StanceTaken {
  telling: AlignedSentence
  verb: ComingVerb
}

const QUESTION = /\?/

const ownVerbs = (telling: AlignedSentence, event: AlignedEvent): ComingVerb[] => {
  if (QUESTION.test(telling.text)) return []
  return comingVerbs(telling.tokens).filter((verb) => !isQuoted(verb, telling, event))
}

const dependentIn = (telling: AlignedSentence, event: AlignedEvent): ComingTold[] => {
  if (!mayHaveCondition(telling.tokens)) return []
  const verbs = ownVerbs(telling, event)
  return verbs.flatMap((verb) => {
    const marker = conditionOf(verb, verbs, telling.tokens)
    return marker ? [{ stance: 'conditional' as const, marker, telling, verb }] : []
  })
}

/** The sentence and those beside it: a condition may be told before or after. */
const withNeighbours = (telling: AlignedSentence, event: AlignedEvent): AlignedSentence[] =>
  (event.articles[telling.article]?.sentences ?? []).filter(
    ({ position }) => Math.abs(position - telling.position) <= 1,
  )

const PLAIN_MODALS = new Set(['will', "'ll", 'shall'])

/** Acts that a sentence says will come, or that go on, in the outlet's own voice, with no condition in sight. */
const plainIn = (telling: AlignedSentence, event: AlignedEvent): ComingTold[] => {
  if (sayingIn(telling.tokens) || withNeighbours(telling, event).some(({ tokens }) => mayDepend(tokens))) return []
  return ownVerbs(telling, event)
    .filter(({ modal }) => modal === null || PLAIN_MODALS.has(modal))
    .map((verb) => ({ stance: 'fact' as const, marker: null, telling, verb }))
}

const oneWay = (
  plain: AlignedSentence,
  other: AlignedSentence,
  event: AlignedEvent,
): [ComingTold, ComingTold] | undefined => {
  const dependent = dependentIn(other, event)
  if (dependent.length === 0) return undefined
  for (const told of plainIn(plain, event)) {
    const match = dependent.find(({ verb }) => areOneComing(told.verb, verb))
    if (match) return [told, match]
  }
  return undefined
}

/**
 * Two tellings of which one says that something will come or goes on, where the other makes the same act of the same
 * people and things depend on something; the plain one first. What has happened is never held against what may.
 */
export const conditionalContrast = (
  a: AlignedSentence,
  b: AlignedSentence,
  event: AlignedEvent,
): [ComingTold, ComingTold] | undefined => oneWay(a, b, event) ?? oneWay(b, a, event)

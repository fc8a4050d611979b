import { type Logistic, logisticProbability } from '@parallax/learning'
import { type ClaimEvidence, readClaimEvidence } from './claim-evidence.js'
import { ENTAILMENT_WEIGHTS } from './entailment-weights.js'

export type Entailment = 'entailment' | 'unknown' | 'contradiction'

export interface EntailmentWeights {
  entailed: Logistic
  contradicted: Logistic
  /** Probability from which a hypothesis is taken for contradicted, whatever else speaks for it. */
  contradictedMin: number
}

/** All that is looked at. */
export const ENTAILMENT_INPUTS = [
  'cover',
  'coverBest',
  'vectors',
  'newName',
  'newNoun',
  'newVerb',
  'newOther',
  'newSum',
  'strange',
  'siblings',
  'antonym',
  'otherFigure',
  'newFigure',
  'opposed',
  'negations',
  'futureOnly',
  'loose',
  'swapped',
  'words',
] as const satisfies readonly (keyof ClaimEvidence)[]

/** One row of `ENTAILMENT_INPUTS`. */
export const entailmentRow = (evidence: ClaimEvidence): number[] => ENTAILMENT_INPUTS.map((input) => evidence[input])

const ENTAILED_MIN = 0.5

/** What a text says of a hypothesis, from a row of `ENTAILMENT_INPUTS`. */
export const entailmentOfRow = (row: readonly number[], weights: EntailmentWeights): Entailment => {
  if (logisticProbability(weights.contradicted, row) >= weights.contradictedMin) return 'contradiction'
  return logisticProbability(weights.entailed, row) >= ENTAILED_MIN ? 'entailment' : 'unknown'
}

/**
 * Whether a hypothesis follows from a text, is contradicted by it, or neither: by how much of it the text covers, new
 * names and figures, negations, opposites and swapped roles. Contradictions that take knowledge of the world are missed.
 */
export const entailmentOf = (
  text: string,
  hypothesis: string,
  weights: EntailmentWeights = ENTAILMENT_WEIGHTS,
): Entailment => entailmentOfRow(entailmentRow(readClaimEvidence(text, hypothesis)), weights)

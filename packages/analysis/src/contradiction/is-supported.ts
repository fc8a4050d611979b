import { type Logistic, logisticProbability } from '@parallax/learning'
import { type ClaimEvidence, readClaimEvidence } from './claim-evidence.js'
import { SUPPORT_WEIGHTS } from './support-weights.js'

/** The evidence that tells a true retelling from a changed one. */
export const SUPPORT_INPUTS = [
  'newName',
  'negations',
  'opposed',
  'antonym',
  'newFigure',
  'siblings',
  'loose',
  'retoldShare',
  'verbShare',
] as const satisfies readonly (keyof ClaimEvidence)[]

/** One row of `SUPPORT_INPUTS`. */
export const supportRow = (evidence: ClaimEvidence): number[] => SUPPORT_INPUTS.map((input) => evidence[input])

const SUPPORTED_MIN = 0.5

/** Nothing in the sentence is new to the document. */
const isVerbatim = ({ newSum, negations, opposed, newFigure, loose }: ClaimEvidence): boolean =>
  newSum === 0 && negations === 0 && opposed === 0 && newFigure === 0 && loose === 0

/**
 * Whether a sentence that retells a document is true to it, as far as names, figures, negations, opposites and words
 * of the same kind in the place of others show. Weak: of sentences that a language model changed in one place it tells
 * six in ten.
 */
export const isSupported = (document: string, sentence: string, weights: Logistic = SUPPORT_WEIGHTS): boolean => {
  const evidence = readClaimEvidence(document, sentence)
  return isVerbatim(evidence) || logisticProbability(weights, supportRow(evidence)) >= SUPPORTED_MIN
}

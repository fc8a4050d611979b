import type { FindingKind } from './finding.js'

/**
 * Every rule that finds something, with its version behind the `@`: it goes up whenever the rule may judge the same
 * texts differently. Detectors take their rule from here, and so does the page that lists them: neither can go stale.
 */
export const RULES = {
  number: { sameQuantity: 'number/same-quantity@4', onlyValue: 'number/only-value@2' },
  quote: { sameUtterance: 'quote/same-utterance@5', retold: 'quote/retold@3' },
  certainty: { sameAct: 'certainty/same-act@3' },
  attribution: { sameStatement: 'attribution/same-statement@2' },
  label: { oneThing: 'label/one-thing@3' },
  loaded: { ownVoice: 'loaded/own-voice@4' },
  voice: { sameAct: 'voice/same-act@3' },
  placement: { topAgainstEnd: 'placement/top-against-end@1' },
  headline: { mostDifferent: 'headline/most-different@3' },
  edit: { betweenRevisions: 'edit/between-revisions@1' },
  omission: { otherOrigins: 'omission/other-origins@3' },
  'only-here': { oneOrigin: 'only-here/one-origin@1' },
} as const satisfies Record<FindingKind, Readonly<Record<string, string>>>

/** The rules of one kind of finding, each as `kind/rule@version`. */
export const rulesOf = (kind: FindingKind): readonly string[] => Object.values(RULES[kind])

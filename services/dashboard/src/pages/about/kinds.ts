import { FINDING_KINDS, type FindingKind, rulesOf } from '@parallax/model'

/** What each kind of finding says, and what it leaves alone. A kind of the model without words does not compile. */
const KIND_WORDS: Record<FindingKind, { name: string; says: string }> = {
  number: {
    name: 'Numbers',
    says: 'The same quantity is given with different values; only values that cannot both be true are called a conflict, and a later figure is told apart from a contradicting one.',
  },
  quote: {
    name: 'Quotations',
    says: 'One utterance is printed with other words, cut, given to another speaker, or retold without quotation marks.',
  },
  certainty: {
    name: 'Certainty',
    says: 'What one outlet states as a fact, another hedges or calls alleged.',
  },
  attribution: {
    name: 'Verbs of saying',
    says: 'The same statement comes under different verbs: said, claimed, admitted, insisted.',
  },
  label: {
    name: 'Names for one person or thing',
    says: 'Outlets divide different names for one actor or thing between them, in headlines and in texts.',
  },
  loaded: {
    name: 'Loaded words',
    says: 'A word that judges stands in the outlet’s own voice, where the same fact is told elsewhere in a plain word.',
  },
  voice: {
    name: 'Who acts',
    says: 'One sentence names who did it, another tells the same act without.',
  },
  placement: {
    name: 'Placement',
    says: 'A fact stands in the headline or the first sentences here, and in the last third there.',
  },
  headline: {
    name: 'Headlines',
    says: 'The two headlines of the event that have least in common, word by word.',
  },
  edit: {
    name: 'Edits',
    says: 'A later version of an article changed a number, a quotation, a name, a hedge or the headline; polish is not told.',
  },
  omission: {
    name: 'Omissions',
    says: 'An article lacks a fact that at least two other independent origins have, with the reason where that is fair: it came out before the fact was known, or only its summary could be read.',
  },
  'only-here': {
    name: 'Only here',
    says: 'One origin alone reports a fact, and no other says anything close to it.',
  },
}

export interface KindView {
  kind: FindingKind
  name: string
  says: string
  /** Each as `kind/rule@version`. */
  rules: readonly string[]
}

/** Every kind of finding in the order in which they are shown, with the rules that the code has now. */
export const KIND_VIEWS: readonly KindView[] = FINDING_KINDS.map((kind) => ({
  kind,
  ...KIND_WORDS[kind],
  rules: rulesOf(kind),
}))

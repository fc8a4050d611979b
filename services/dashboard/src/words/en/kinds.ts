import type { FindingKind } from '@parallax/model'

interface KindWords {
  /** As a heading. */
  name: string
  /** What one finding of the kind is called. */
  one: string
  says: string
}

/** What each kind of finding says, and what it leaves alone. */
export const kinds: Record<FindingKind, KindWords> = {
  number: {
    name: 'Numbers',
    one: 'number',
    says: 'The same quantity is given with different values; only values that cannot both be true are called a conflict, and a later figure is told apart from a contradicting one.',
  },
  quote: {
    name: 'Quotations',
    one: 'quotation',
    says: 'One utterance is printed with other words, cut, given to another speaker, or retold without quotation marks.',
  },
  certainty: {
    name: 'Certainty',
    one: 'certainty',
    says: 'What one outlet states as a fact, another hedges or calls alleged.',
  },
  attribution: {
    name: 'Verbs of saying',
    one: 'verb of saying',
    says: 'The same statement comes under different verbs: said, claimed, admitted, insisted.',
  },
  label: {
    name: 'Names for one person or thing',
    one: 'name',
    says: 'Outlets divide different names for one actor or thing between them, in headlines and in texts.',
  },
  loaded: {
    name: 'Loaded words',
    one: 'loaded word',
    says: 'A word that judges stands in the outlet’s own voice, where the same fact is told elsewhere in a plain word.',
  },
  voice: {
    name: 'Who acts',
    one: 'who acts',
    says: 'One sentence names who did it, another tells the same act without.',
  },
  placement: {
    name: 'Placement',
    one: 'placement',
    says: 'A fact stands in the headline or the first sentences here, and in the last third there.',
  },
  headline: {
    name: 'Headlines',
    one: 'headline',
    says: 'The two headlines of the event that have least in common, word by word.',
  },
  edit: {
    name: 'Edits',
    one: 'edit',
    says: 'A later version of an article changed a number, a quotation, a name, a hedge or the headline; polish is not told.',
  },
  omission: {
    name: 'Omissions',
    one: 'omission',
    says: 'An article lacks a fact that at least two other independent origins have, with the reason where that is fair: it came out before the fact was known, or only its summary could be read.',
  },
  'only-here': {
    name: 'Only here',
    one: 'only here',
    says: 'One origin alone reports a fact, and no other says anything close to it.',
  },
}

import type { EditChange, FindingOf, QuoteRelation } from '@parallax/model'

const RELATIONS: Record<FindingOf<'number'>['relation'], string> = {
  conflict: 'cannot both be true',
  superseded: 'overtaken by a later figure',
  bound: 'one is a limit, both may hold',
  rounding: 'the same, rounded',
}

const QUOTES: Record<QuoteRelation, string> = {
  speaker: 'the same words, another speaker',
  words: 'different words in quotation marks',
  ellipsis: 'words left out inside',
  cut: 'cut short',
  paraphrase: 'quoted here, retold there',
}

const EDITS: Record<EditChange, string> = {
  number: 'a number changed',
  quote: 'a quotation changed',
  hedge: 'a hedge changed',
  label: 'a name changed',
  headline: 'the headline changed',
  correction: 'a correction',
  removed: 'a sentence was taken out',
}

/** One finding as a line of a list. */
export const findings = {
  relations: RELATIONS,
  quotes: QUOTES,
  edits: EDITS,
  with: (summary: string, what: string) => `${summary} (${what})`,
  label: (about: string, summary: string) => `${about}: ${summary}`,
  omission: (outlet = 'One article', fair: string | null) =>
    fair === null ? `${outlet} is without it` : `${outlet} is without it: ${fair}`,
  values: (values: readonly string[], relation: string | null) =>
    relation === null ? values.join(', ') : `${values.join(', ')}: ${relation}`,
  value: (value: string, outlet = '') => `“${value}” ${outlet}`,
}

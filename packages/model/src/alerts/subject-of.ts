import type { Finding, FindingKind, FindingOf } from '../finding.js'

type Parts = readonly (string | null)[]
type FindingByKind = { [K in FindingKind]: FindingOf<K> }

/**
 * What a finding of each kind is about, beside its fact. Whoever else joins it is none of that: a third article with a third
 * number makes another finding of the same conflict.
 */
const SUBJECTS: { [K in FindingKind]: (finding: FindingOf<K>) => Parts } = {
  number: ({ relation, unit, thing }) => [relation, unit, thing],
  quote: ({ relation, speaker }) => [relation, speaker],
  certainty: () => [],
  attribution: ({ speaker }) => [speaker],
  label: ({ about }) => [about],
  loaded: ({ articleId, word }) => [articleId, word.text],
  voice: ({ act }) => [act],
  placement: () => [],
  headline: ({ pair }) => pair.toSorted(),
  edit: ({ articleId, change, before, after }) => [
    ...[articleId, change, before?.revisionId ?? null, before?.text ?? null],
    ...[after?.revisionId ?? null, after?.text ?? null],
  ],
  omission: ({ articleId }) => [articleId],
  'only-here': ({ articleId }) => [articleId],
}

const partsOf = <K extends FindingKind>(finding: FindingByKind[K] & { kind: K }): Parts =>
  SUBJECTS[finding.kind](finding)

/** What a finding is about, as a text: two comparisons that find it about the same give the same. `factId` is that of the earlier. */
export const subjectOf = (finding: Finding, factId: string | null): string =>
  JSON.stringify([finding.kind, finding.kind === 'edit' ? null : factId, ...partsOf(finding)])

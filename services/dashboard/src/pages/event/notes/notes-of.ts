import type { ComparedArticle, Finding, FindingKind, FindingOf } from '@parallax/model'
import type { ComparisonIndex } from '../comparison-index.js'
import type { Note } from './note.js'
import { NOTE_BUILDERS } from './note-builders.js'

type FindingByKind = { [K in FindingKind]: FindingOf<K> }

function noteOf<K extends FindingKind>(
  finding: FindingByKind[K] & { kind: K },
  articleId: string,
  index: ComparisonIndex,
): Note[] {
  const told = NOTE_BUILDERS[finding.kind](finding, articleId, index)
  return told ? [{ id: finding.id, kind: finding.kind, rule: finding.rule, ...told }] : []
}

/** What the findings say about one article, in the order of the comparison. */
export const notesOf = (article: ComparedArticle, index: ComparisonIndex): Note[] =>
  index.comparison.findings.flatMap((finding: Finding) => noteOf(finding, article.id, index))

import type { Evidence, FindingOf, LabelUse } from '@parallax/model'
import { words } from '../../../words/index.js'
import type { Change } from '../../parts/word-diff.js'
import type { ComparisonIndex } from '../comparison-index.js'
import type { Note } from './note.js'
import { outletOf } from './outlet-of.js'

const { label: said } = words.notes

const quoted = (label: string): Change[] => [
  { kind: 'same', text: said.quotes[0] },
  { kind: 'same', text: label, kinds: ['label'] },
  { kind: 'same', text: said.quotes[1] },
]

/** Labels are counted in lower case; the evidence has them as they are written. */
const asWritten = (use: LabelUse, evidence: readonly Evidence[]): string =>
  evidence.find(({ articleId, text }) => articleId === use.articleId && text.toLowerCase() === use.label)?.text ??
  use.label

/** What this article calls somebody or something, beside what the others call it. */
export function labelNote(
  { about, uses, evidence }: FindingOf<'label'>,
  articleId: string,
  index: ComparisonIndex,
): Omit<Note, 'id' | 'kind' | 'rule'> | null {
  const here = evidence.filter((piece) => piece.articleId === articleId)
  const own = uses.filter((use) => use.articleId === articleId)
  if (own.length === 0 || here.length === 0) return null
  const names = own.map((use) => ({ label: asWritten(use, evidence), use }))
  return {
    name: said.name,
    words: said.words(about, names),
    tone: 'soft',
    at: here.find((piece) => piece.in === 'text') ?? null,
    marks: here.map((piece) => ({ ...piece, kind: 'label' })),
    others: uses
      .filter((use) => use.articleId !== articleId)
      .map((use) => ({
        key: `${use.articleId} ${use.label}`,
        outlet: outletOf(use.articleId, index),
        tag: said.times(use),
        changes: quoted(asWritten(use, evidence)),
      })),
  }
}

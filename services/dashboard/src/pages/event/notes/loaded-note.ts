import type { Evidence, FindingOf } from '@parallax/model'
import { words } from '../../../words/index.js'
import { markText } from '../../parts/mark-changes.js'
import type { ComparisonIndex } from '../comparison-index.js'
import type { Note } from './note.js'
import { outletOf } from './outlet-of.js'
import { wordsAround } from './words-around.js'

/** A loaded word of this article, beside a plain wording of the same fact. */
export function loadedNote(
  finding: FindingOf<'loaded'>,
  articleId: string,
  index: ComparisonIndex,
): Omit<Note, 'id' | 'kind' | 'rule'> | null {
  const { word, plain, evidence } = finding
  if (finding.articleId !== articleId) return null
  const told: Evidence[] = evidence.filter((piece) => piece.articleId !== articleId)
  return {
    name: words.notes.loaded.name,
    words: words.notes.loaded.words(word.text, finding.class, plain?.text ?? null),
    tone: 'soft',
    at: word.in === 'text' ? word : null,
    marks: [{ ...word, kind: 'loaded' }],
    others: told.map((piece) => ({
      key: `${piece.articleId} ${piece.start}`,
      outlet: outletOf(piece.articleId, index),
      tag: words.notes.loaded.plain,
      ...(plain && plain.articleId === piece.articleId
        ? wordsAround(plain, 'loaded', index)
        : { changes: markText(piece.text, []) }),
    })),
  }
}

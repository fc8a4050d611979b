import type { Evidence, FindingOf } from '@parallax/model'
import { words } from '../../../words/index.js'
import { abridge } from '../../parts/abridge.js'
import { markText } from '../../parts/mark-changes.js'
import { type Change, wordDiff } from '../../parts/word-diff.js'
import type { ComparisonIndex } from '../comparison-index.js'
import type { Note } from './note.js'
import { outletOf } from './outlet-of.js'

/** From the words before to the words after. */
export function editDiff({ before, after }: FindingOf<'edit'>): readonly Change[] {
  if (before && after) return wordDiff(before.text, after.text).changes
  return [
    ...(before ? [{ kind: 'removed' as const, text: before.text }] : []),
    ...(after ? [{ kind: 'added' as const, text: after.text }] : []),
  ]
}

/** Who had the new number before the edit; null where nobody had. */
export function followsWords({ follows }: FindingOf<'edit'>, index: ComparisonIndex): string | null {
  if (!follows) return null
  return words.notes.edit.follows(outletOf(follows.articleId, index), follows.hours)
}

/** Where the new words stand in the text now. */
function nowAt(evidence: Evidence | undefined, text: string | undefined): Evidence | null {
  if (evidence?.in !== 'text' || !text) return null
  const at = evidence.text.indexOf(text)
  if (at < 0) return null
  return { ...evidence, start: evidence.start + at, end: evidence.start + at + text.length, text }
}

/** What this outlet changed, and who had it so before. */
export function editNote(
  finding: FindingOf<'edit'>,
  articleId: string,
  index: ComparisonIndex,
): Omit<Note, 'id' | 'kind' | 'rule'> | null {
  if (finding.articleId !== articleId) return null
  const own = finding.evidence.find((piece) => piece.articleId === articleId && piece.in === 'text')
  const now = nowAt(own, finding.after?.text)
  const earlier = finding.evidence.find((piece) => piece.articleId === finding.follows?.articleId)
  const change = {
    key: 'own',
    outlet: outletOf(articleId, index),
    tag: words.notes.edit.beforeAndAfter,
    changes: editDiff(finding),
  }
  return {
    name: words.notes.edit.name,
    words: words.notes.edit.words(finding.change, followsWords(finding, index)),
    tone: 'differs',
    at: own ?? null,
    marks: now ? [{ ...now, kind: 'edit' }] : [],
    others: earlier
      ? [
          change,
          {
            key: 'earlier',
            outlet: outletOf(earlier.articleId, index),
            tag: words.notes.edit.hadItBefore,
            changes: abridge(markText(earlier.text, [])),
          },
        ]
      : [change],
  }
}

import type { FindingOf, QuoteVersion } from '@parallax/model'
import { words } from '../../../words/index.js'
import { type Change, wordDiff } from '../../parts/word-diff.js'
import type { ComparisonIndex } from '../comparison-index.js'
import type { Note } from './note.js'
import { outletOf } from './outlet-of.js'

/** Below this share of common letters a word diff is confetti, and the other words stand as they are. */
const DIFF_MIN = 0.35

/** What one version did with the words. */
export const versionTag = ({ isQuoted, kept }: QuoteVersion): string | null =>
  isQuoted ? (kept < 1 ? words.notes.quote.keeps(kept) : null) : words.notes.quote.retold

/** From one version's words to another's. */
export function quoteDiff(from: QuoteVersion, to: QuoteVersion): readonly Change[] {
  const { changes, alike } = wordDiff(from.words.text, to.words.text)
  return alike >= DIFF_MIN ? changes : [{ kind: 'same', text: to.words.text }]
}

/** The utterance as this article prints it, beside how the others do. */
export function quoteNote(
  { versions, relation }: FindingOf<'quote'>,
  articleId: string,
  index: ComparisonIndex,
): Omit<Note, 'id' | 'kind' | 'rule'> | null {
  const own = versions.find((version) => version.articleId === articleId)
  if (!own) return null
  return {
    name: words.notes.quote.name,
    words: words.notes.quote.relations[relation],
    tone: relation === 'speaker' ? 'conflict' : 'differs',
    at: own.words.in === 'text' ? own.words : null,
    marks: [{ ...own.words, kind: 'quote' }],
    others: versions
      .filter((version) => version !== own)
      .map((version) => ({
        key: `${version.articleId} ${version.words.start}`,
        outlet: outletOf(version.articleId, index),
        tag: relation === 'speaker' && version.speaker ? version.speaker.text : versionTag(version),
        changes: quoteDiff(own, version),
      })),
  }
}

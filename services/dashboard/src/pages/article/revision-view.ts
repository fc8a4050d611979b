import { articleText, type Revision } from '@parallax/model'
import { abridge } from '../parts/abridge.js'
import { type Change, wordDiff } from '../parts/word-diff.js'

export interface RevisionView {
  number: number
  seenAt: string
  /** From the revision before; null where the title stayed, and for the first. */
  title: readonly Change[] | null
  text: readonly Change[] | null
}

const changed = (before: string, after: string): Change[] | null =>
  before === after ? null : abridge(wordDiff(before, after).changes)

/** What each revision of an article changed against the one before, the latest first. */
export const revisionViews = (revisions: readonly Revision[]): RevisionView[] => {
  const inOrder = [...revisions].sort((a, b) => a.number - b.number)
  return inOrder
    .map((revision, index) => {
      const before = inOrder[index - 1]
      return {
        number: revision.number,
        seenAt: revision.seenAt,
        title: before ? changed(before.title, revision.title) : null,
        text: before ? changed(articleText(before.paragraphs), articleText(revision.paragraphs)) : null,
      }
    })
    .reverse()
}

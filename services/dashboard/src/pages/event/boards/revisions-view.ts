import type { FindingOf } from '@parallax/model'
import { words } from '../../../words/index.js'
import type { Change } from '../../parts/word-diff.js'
import type { ComparisonIndex } from '../comparison-index.js'
import { editDiff, followsWords } from '../notes/edit-note.js'
import { type BoardOutlet, outletsShown } from './outlets-shown.js'

interface EditView {
  id: string
  at: string
  /** Where it stands in the lanes, 0 to 1. */
  x: number
  words: string
  follows: string | null
  changes: readonly Change[]
  rule: string
}

export interface RevisionsView {
  from: string
  to: string
  lanes: readonly (BoardOutlet & { publishedX: number; edits: readonly EditView[] })[]
}

function timeScale(moments: readonly string[]): (at: string) => number {
  const times = moments.map((at) => Date.parse(at)).filter((time) => !Number.isNaN(time))
  const [min, max] = [Math.min(...times), Math.max(...times)]
  return (at) => (max > min && !Number.isNaN(Date.parse(at)) ? (Date.parse(at) - min) / (max - min) : 0)
}

const editView = (finding: FindingOf<'edit'>, x: number, index: ComparisonIndex): EditView => ({
  ...{ id: finding.id, at: finding.at, x, rule: finding.rule },
  words: words.notes.edit.changes[finding.change],
  follows: followsWords(finding, index),
  changes: editDiff(finding),
})

/** A lane for each outlet that edited, from when it came out. */
export function revisionsView(index: ComparisonIndex): RevisionsView {
  const edits = index.comparison.findings.filter((finding) => finding.kind === 'edit')
  const outlets = outletsShown(
    edits.map(({ articleId }) => articleId),
    index,
  )
  const moments = [...outlets.map(({ at }) => at), ...edits.map(({ at }) => at)].sort()
  const x = timeScale(moments)
  return {
    from: moments[0] ?? '',
    to: moments.at(-1) ?? '',
    lanes: outlets.map((outlet) => ({
      ...outlet,
      publishedX: x(outlet.at),
      edits: edits
        .filter(({ articleId }) => articleId === outlet.articleId)
        .sort((a, b) => a.at.localeCompare(b.at))
        .map((edit) => editView(edit, x(edit.at), index)),
    })),
  }
}

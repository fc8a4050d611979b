import type { ComparisonIndex } from '../comparison-index.js'
import type { NoteWording } from '../notes/note.js'
import { wordsAround } from '../notes/words-around.js'
import { type BoardOutlet, outletsShown } from './outlets-shown.js'

/** A name in the words around it. */
interface Keyword extends Pick<NoteWording, 'changes' | 'isCutAtStart' | 'isCutAtEnd'> {
  key: string
}

interface LabelCount {
  label: string
  inHeadline: number
  inText: number
  /** Where it stands, the first places of it. */
  places: readonly Keyword[]
}

export interface LabelsView {
  outlets: readonly BoardOutlet[]
  rows: readonly {
    id: string
    about: string
    rule: string
    /** One an outlet, in their order. */
    cells: readonly (readonly LabelCount[])[]
  }[]
}

/** Names of each actor or thing by outlet, the most uneven first. */
export function labelsView(index: ComparisonIndex): LabelsView {
  const labels = index.comparison.findings
    .filter((finding) => finding.kind === 'label')
    .sort((a, b) => b.unevenness - a.unevenness)
  const outlets = outletsShown(
    labels.flatMap(({ uses }) => uses.map(({ articleId }) => articleId)),
    index,
  )
  return {
    outlets,
    rows: labels.map(({ id, about, rule, uses }) => ({
      ...{ id, about, rule },
      cells: outlets.map(({ articleId }) =>
        uses
          .filter((use) => use.articleId === articleId)
          .sort((a, b) => b.inHeadline + b.inText - a.inHeadline - a.inText)
          .map(({ label, inHeadline, inText, places }) => ({
            ...{ label, inHeadline, inText },
            places: places.map((place) => ({
              key: `${place.in} ${place.start}`,
              ...wordsAround(place, 'label', index),
            })),
          })),
      ),
    })),
  }
}

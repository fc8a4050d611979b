import type { ComparisonIndex } from '../comparison-index.js'
import { type BoardOutlet, outletsShown } from './outlets-shown.js'

interface LabelCount {
  label: string
  inHeadline: number
  inText: number
}

export interface LabelsView {
  outlets: readonly BoardOutlet[]
  rows: readonly {
    id: string
    about: string
    rule: string
    /** One an outlet, in their order. */
    cells: readonly (readonly LabelCount[])[]
    /** Where each name stands first. */
    places: readonly { key: string; outlet: string; text: string }[]
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
    rows: labels.map(({ id, about, rule, uses, evidence }) => ({
      ...{ id, about, rule },
      cells: outlets.map(({ articleId }) =>
        uses
          .filter((use) => use.articleId === articleId)
          .sort((a, b) => b.inHeadline + b.inText - a.inHeadline - a.inText)
          .map(({ label, inHeadline, inText }) => ({ label, inHeadline, inText })),
      ),
      places: evidence.map((piece) => ({
        key: `${piece.articleId} ${piece.in} ${piece.start}`,
        outlet: index.article(piece.articleId)?.outlet.name ?? '',
        text: piece.text,
      })),
    })),
  }
}

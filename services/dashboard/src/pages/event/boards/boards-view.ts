import type { ComparisonIndex } from '../comparison-index.js'
import { type HeadlinesView, headlinesView } from './headlines-view.js'
import { type LabelsView, labelsView } from './labels-view.js'
import { type NumberPlot, numbersOverTime } from './numbers-over-time.js'
import { quotesView, type UtteranceView } from './quotes-view.js'
import { type RevisionsView, revisionsView } from './revisions-view.js'
import { type SpeakersView, speakersView } from './speakers-view.js'

export interface BoardsView {
  numbers: readonly NumberPlot[]
  labels: LabelsView
  speakers: SpeakersView
  quotes: readonly UtteranceView[]
  headlines: HeadlinesView
  revisions: RevisionsView
}

/** What the comparison says, kind by kind over all outlets. */
export const boardsView = (index: ComparisonIndex): BoardsView => ({
  numbers: numbersOverTime(index),
  labels: labelsView(index),
  speakers: speakersView(index),
  quotes: quotesView(index),
  headlines: headlinesView(index),
  revisions: revisionsView(index),
})

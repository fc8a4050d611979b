import type { DataFolder } from '../data/data-folder.js'

export interface TrainOptions {
  /** Rows of these groups (an event, a document, a question) are not learned from. */
  leaveOut?: (group: string) => boolean
}

/** A model whose weights ship with the product, and how they are made. */
export interface TrainedModel<Weights> {
  name: string
  /** Data files that are learned from, such as `paraphrase/msrp.jsonl`. */
  trainedOn: readonly string[]
  /** The TypeScript file that holds the weights, from the root of the repository; its provenance lies beside it. */
  weightsFile: string
  /** Name and type of the weights in that file, such as `SAME_FACT_WEIGHTS`, `BoostedTrees`, `@parallax/learning`. */
  exported: { name: string; type: string; from: string }
  /** How inputs, thresholds and the fitter's options were chosen, in a sentence. */
  chosen: string
  /** Tasks whose figures go into the provenance, out of fold: `paraphrase`, `facts`. */
  shownBy: readonly string[]
  /**
   * The group of every row of every file that is learned from. A model of several files gives them, so that the folds are
   * the same for all: five trainings serve every file, not five each.
   */
  groups?(data: DataFolder): readonly string[]
  train(data: DataFolder, options?: TrainOptions): Weights
}

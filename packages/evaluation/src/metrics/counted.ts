import { harmonicMean } from './harmonic-mean.js'

/** What was predicted and was right, predicted in all, and there to be found in all. */
export interface Counted {
  right: number
  predicted: number
  gold: number
}

/** Precision, recall and F1; a precision of nothing predicted and a recall of nothing there are 0. */
export const rates = ({ right, predicted, gold }: Counted): { precision: number; recall: number; f1: number } => {
  const precision = predicted === 0 ? 0 : right / predicted
  const recall = gold === 0 ? 0 : right / gold
  return { precision, recall, f1: harmonicMean(precision, recall) }
}

import { harmonicMean } from './harmonic-mean.js'

/** One item with its right label and the label it was given. */
export interface Judged {
  gold: string
  found: string
}

/** Share of items with the right label. */
export const accuracy = (items: readonly Judged[]): number =>
  items.length === 0 ? 0 : items.filter(({ gold, found }) => gold === found).length / items.length

/** Precision, recall and F1 of one label; 0 where it was never given, or never right. */
export const ofLabel = (items: readonly Judged[], label: string) => {
  const given = items.filter(({ found }) => found === label)
  const there = items.filter(({ gold }) => gold === label)
  const right = given.filter(({ gold }) => gold === label).length
  const precision = given.length === 0 ? 0 : right / given.length
  const recall = there.length === 0 ? 0 : right / there.length
  return { precision, recall, f1: harmonicMean(precision, recall) }
}

const labelsIn = (items: readonly Judged[]): string[] => [...new Set(items.map(({ gold }) => gold))]

const meanOf = (items: readonly Judged[], value: (label: string) => number): number => {
  const labels = labelsIn(items)
  return labels.reduce((sum, label) => sum + value(label) / labels.length, 0)
}

/** Mean of the F1 of every label that occurs in gold. */
export const macroF1 = (items: readonly Judged[]): number => meanOf(items, (label) => ofLabel(items, label).f1)

/** Mean of the recalls of every label that occurs in gold. */
export const balancedAccuracy = (items: readonly Judged[]): number =>
  meanOf(items, (label) => ofLabel(items, label).recall)

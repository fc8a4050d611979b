/** The metric that says most about a set, which is drawn; the table behind the chart has all of them. By task and set. */
const MAIN_METRICS: Readonly<Record<string, readonly string[]>> = {
  grouping: ['b3F1'],
  facts: ['pairF1'],
  paraphrase: ['f1', 'pearson'],
  wordalign: ['f1'],
  conflict: ['conflictPrecision', 'conflictRecall', 'balancedAccuracy', 'contradictionF1'],
  quotes: ['quotedOverlapF1', 'overlapF1'],
  labels: ['b3F1'],
  loaded: ['tokenF1', 'spanF1'],
  extraction: ['shingleF1'],
  feeds: ['share'],
}

export const isMain = ({ task, metric }: { task: string; metric: string }): boolean =>
  MAIN_METRICS[task]?.includes(metric) ?? false

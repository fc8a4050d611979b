import type { Result } from './result.js'

export const COLUMNS = [
  'task',
  'set',
  'setting',
  'metric',
  'value',
  'n',
  'baseline',
  'best',
  'floor',
  'seconds',
  'how',
] as const
export type Column = (typeof COLUMNS)[number]

const share = (value: number | null): string => (value === null ? '-' : value.toFixed(3))

/** A result as text, a cell for each column. */
export const cellsOf = (result: Result): Record<Column, string> => ({
  task: result.task,
  set: result.set,
  setting: result.setting ?? '-',
  metric: result.metric,
  value: share(result.value),
  n: String(result.n),
  baseline: share(result.baseline),
  best: share(result.best),
  floor: share(result.floor),
  seconds: result.seconds.toFixed(1),
  how: result.how,
})

/** Columns of numbers, which end at the right. */
export const NUMERIC: ReadonlySet<Column> = new Set(['value', 'n', 'baseline', 'best', 'floor', 'seconds'])

import type { FindingKind } from '@parallax/model'
import { type Figure, type KnownMiss, type ReadByEye, shareInterval } from '@parallax/quality'
import { words } from '../../words/index.js'
import { KIND_VIEWS } from '../about/kinds.js'
import { isMain } from './main-metrics.js'

export interface FigureView extends Omit<Figure, 'task' | 'metric' | 'set'> {
  /** Data set and setting. */
  set: string
  metric: string
  isMain: boolean
}

export interface TaskView {
  key: string
  name: string
  says: string
  figures: FigureView[]
}

const figureView = ({ task, metric, set, ...figure }: Figure): FigureView => ({
  ...figure,
  set: figure.setting === null ? set : `${set}, ${figure.setting}`,
  metric: words.quality.metrics[metric] ?? metric,
  isMain: isMain({ task, metric }),
})

/** The published figures by task, in the order of the words. A task without words keeps its bare name, at the end. */
export function taskViews(figures: readonly Figure[]): TaskView[] {
  const keys = new Set([...Object.keys(words.quality.tasks), ...figures.map(({ task }) => task)])
  return [...keys].flatMap((key) => {
    const own = figures.filter(({ task }) => task === key).map(figureView)
    const { name, says } = words.quality.tasks[key] ?? { name: key, says: '' }
    return own.length === 0 ? [] : [{ key, name, says, figures: own }]
  })
}

export interface PrecisionView {
  kind: FindingKind
  name: string
  /** null where nobody has read a sample of this kind yet. */
  read: (ReadByEye & { low: number; high: number }) | null
}

/** Every kind of finding with what reading by eye said of it. */
export const precisionViews = (precision: ReadonlyMap<FindingKind, ReadByEye | null>): PrecisionView[] =>
  KIND_VIEWS.map(({ kind, name }) => {
    const read = precision.get(kind) ?? null
    return { kind, name, read: read && { ...read, ...shareInterval(read.right, read.sampled) } }
  })

export interface MissGroup {
  name: string
  misses: KnownMiss[]
}

/** What it still gets wrong, by what it is about: events and facts first, then the kinds as everywhere. */
export function missGroups(misses: readonly KnownMiss[]): MissGroup[] {
  const names = [
    ...Object.entries(words.quality.missesOf),
    ...KIND_VIEWS.map(({ kind, name }): [string, string] => [kind, name]),
  ]
  return names.flatMap(([about, name]) => {
    const own = misses.filter((miss) => miss.about === about)
    return own.length === 0 ? [] : [{ name, misses: own }]
  })
}

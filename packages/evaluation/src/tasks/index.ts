import type { Task } from './task.js'

/**
 * Every task by its name, in the order in which figures are shown. Loaded when it is scored: no task waits for the
 * models of another one.
 */
const LOADERS: Readonly<Record<string, () => Promise<Task>>> = {
  grouping: async () => (await import('./grouping/grouping.js')).grouping,
  paraphrase: async () => (await import('./paraphrase.js')).paraphrase,
  wordalign: async () => (await import('./wordalign.js')).wordalign,
  facts: async () => (await import('./facts.js')).facts,
  conflict: async () => (await import('./conflict/conflict.js')).conflict,
  loaded: async () => (await import('./loaded/loaded.js')).loaded,
  labels: async () => (await import('./labels/labels.js')).labels,
  quotes: async () => (await import('./quotes/quotes.js')).quotes,
  extraction: async () => (await import('./extraction/extraction.js')).extraction,
  feeds: async () => (await import('./feeds/feeds.js')).feeds,
}

export const TASKS: readonly string[] = Object.keys(LOADERS)

/** Tasks whose models take minutes to train out of fold: begun first, the longest before the others. */
export const LONG_TASKS: readonly string[] = ['quotes', 'grouping']

/** A task by its name; undefined where there is none. */
export const loadTask = async (name: string): Promise<Task | undefined> => LOADERS[name]?.()

import type { DataFolder } from '../data/data-folder.js'

export type Setting = 'dated' | 'undated' | null

/** How a figure came about: by a rule set by hand, by the weights that ship, or out of fold. */
export type How = string

/** One measured number. `set` and `setting` as in the data's own description. */
export interface Figure {
  set: string
  setting: Setting
  metric: string
  /** 0 to 1, except correlations. */
  value: number
  /** What was counted: articles, pairs, sentences, contents, pages, files. */
  n: number
  how: How
}

/** What a task is given to work with. */
export interface Run {
  data: DataFolder
  /** Says how far a long task is. */
  progress(done: number, total: number): void
  /** Keeps a mistake for the person who tunes, under the name of its list ("missed", "false alarm"); only with `--errors`. */
  mistake(list: string, text: () => string): void
}

/** A data set of a task. */
export interface TaskSet {
  /** As figures name it; null where the figures are of several sets. */
  set: string | null
  /** Data files that it is scored on: left out where one is missing. The first tells one version of the data from another. */
  files: readonly [string, ...string[]]
  /** Scored only when named by `--set`: data to train on and to read mistakes in. */
  byNameOnly?: boolean
  score(run: Run): Promise<Figure[]> | Figure[]
}

/** A task: its folder in the data, and its sets. */
export interface Task {
  name: string
  sets: readonly TaskSet[]
}

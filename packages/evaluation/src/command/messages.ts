import type { Figure } from '../tasks/task.js'

/** What a child process is told to score. `set` null stands for all sets. */
export interface Order {
  data: string
  task: string
  set: string | null
  /** Mistakes are wanted. */
  errors: boolean
}

/** A figure, of which data file, and how long all figures of its set took. */
export interface TimedFigure extends Figure {
  task: string
  /** The file that tells one version of the data from another. */
  file: string
  seconds: number
}

/** Mistakes of one kind in one set, each readable by itself. */
export interface MistakeList {
  task: string
  set: string
  list: string
  mistakes: string[]
}

/** What a task came to. `problems` are sentences for the person at the screen. */
export interface Outcome {
  figures: TimedFigure[]
  mistakes: MistakeList[]
  problems: string[]
}

/** What a child process says. */
export type Report = { kind: 'progress'; set: string; done: number; total: number } | { kind: 'done'; outcome: Outcome }

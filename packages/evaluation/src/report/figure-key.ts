import type { Setting } from '../tasks/task.js'

/** One name for a figure: task, set, setting where there is one, metric. */
export const figureKey = (figure: { task: string; set: string; setting: Setting; metric: string }): string =>
  [figure.task, figure.set, figure.setting, figure.metric].filter((part) => part !== null).join(' ')

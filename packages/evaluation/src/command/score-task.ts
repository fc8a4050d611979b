import { DataError } from '../data/data-error.js'
import { DataFolder } from '../data/data-folder.js'
import { loadTask } from '../tasks/index.js'
import type { Run, TaskSet } from '../tasks/task.js'
import type { MistakeList, Order, Outcome, Report } from './messages.js'

const isWanted = ({ set, byNameOnly = false }: TaskSet, wanted: string | null): boolean =>
  wanted === null ? !byNameOnly : set === null || set === wanted

/** A mistake of the data is told by itself, one of the code with where it happened. */
const problemOf = (error: unknown): string => {
  if (error instanceof DataError) return error.message
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

interface Scoring {
  order: Order
  data: DataFolder
  say: (report: Report) => void
}

const scoreSet = async (taskSet: TaskSet, { order, data, say }: Scoring): Promise<Outcome> => {
  const set = taskSet.set ?? order.task
  const lists = new Map<string, MistakeList>()
  const run: Run = {
    data,
    progress: (done, total) => say({ kind: 'progress', set, done, total }),
    mistake: (list, text) => {
      if (!order.errors) return
      const kept = lists.get(list) ?? { task: order.task, set, list, mistakes: [] }
      kept.mistakes.push(text())
      lists.set(list, kept)
    },
  }
  const began = performance.now()
  try {
    const figures = await taskSet.score(run)
    const seconds = (performance.now() - began) / 1000
    const [file] = taskSet.files
    const wanted = figures.filter((figure) => order.set === null || figure.set === order.set)
    return {
      figures: wanted.map((figure) => ({ ...figure, task: order.task, file, seconds })),
      mistakes: [...lists.values()],
      problems: [],
    }
  } catch (error) {
    return { figures: [], mistakes: [], problems: [`${order.task} ${set} was not scored. ${problemOf(error)}`] }
  }
}

/** Scores the sets of a task for which there is data, one after the other. */
export const scoreTask = async (order: Order, say: (report: Report) => void): Promise<Outcome> => {
  const data = new DataFolder(order.data)
  const sets = (await loadTask(order.task))?.sets ?? []
  const outcome: Outcome = { figures: [], mistakes: [], problems: [] }
  for (const taskSet of sets) {
    if (!isWanted(taskSet, order.set) || !taskSet.files.every((file) => data.has(file))) continue
    const { figures, mistakes, problems } = await scoreSet(taskSet, { order, data, say })
    outcome.figures.push(...figures)
    outcome.mistakes.push(...mistakes)
    outcome.problems.push(...problems)
  }
  return outcome
}

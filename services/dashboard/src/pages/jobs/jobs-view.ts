import { CLOCKS, JOB_NAMES, type JobCounts, type JobName, type JobView } from '@parallax/queue'
import type { Services } from '../../server/services.js'
import { jobTold } from '../job/job-told.js'
import { loadProcesses, type ProcessesView } from './processes-view.js'

/** How many of each list are shown: enough to see what is going on, few enough to be read. */
const SHOWN: Record<JobView['state'], number> = { active: 30, waiting: 20, failed: 50, completed: 20 }

/** What the clocks finished would push everything else out of sight. */
const NOT_CLOCKS = JOB_NAMES.filter((name) => !CLOCKS.includes(name))

export interface QueueRow {
  name: JobName
  does: string
  counts: JobCounts
}

/** Jobs in one state, and how many there are of which only the first are shown; null where the queue does not count them. */
export interface JobList {
  jobs: readonly JobView[]
  total: number | null
}

export interface JobsView {
  queues: readonly QueueRow[]
  lists: Record<JobView['state'], JobList>
  processes: ProcessesView
}

const sumOf = (rows: readonly QueueRow[], count: (counts: JobCounts) => number): number =>
  rows.reduce((sum, { counts }) => sum + count(counts), 0)

/** What the queue is doing, and who works on it. */
export async function loadJobs({ queue, store }: Pick<Services, 'queue' | 'store'>): Promise<JobsView> {
  const [counts, active, waiting, failed, completed, processes] = await Promise.all([
    queue.counts(),
    queue.list('active', SHOWN.active),
    queue.list('waiting', SHOWN.waiting),
    queue.list('failed', SHOWN.failed),
    queue.list('completed', SHOWN.completed, NOT_CLOCKS),
    loadProcesses(store),
  ])
  const queues = JOB_NAMES.map((name) => ({
    name,
    does: jobTold({ name, payload: {} }).does,
    counts: counts[name],
  }))
  return {
    queues,
    lists: {
      active: { jobs: active, total: sumOf(queues, (one) => one.active) },
      waiting: { jobs: waiting, total: sumOf(queues, (one) => one.waiting + one.delayed) },
      failed: { jobs: failed, total: sumOf(queues, (one) => one.failed) },
      completed: { jobs: completed, total: null },
    },
    processes,
  }
}

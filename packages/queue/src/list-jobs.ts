import type { JobState, JobType } from 'bullmq'
import { type JobView, viewOf } from './job-view.js'
import type { JobName } from './jobs.js'
import type { Queues } from './queues.js'

interface Listed {
  /** BullMQ's words for the state. */
  types: readonly (JobType & JobState)[]
  /** The time by which they are ordered. */
  at: (view: JobView) => string
  latestFirst: boolean
}

const LISTED: Record<JobView['state'], Listed> = {
  waiting: { types: ['waiting', 'prioritized', 'delayed'], at: ({ addedAt }) => addedAt, latestFirst: false },
  active: { types: ['active'], at: ({ startedAt, addedAt }) => startedAt ?? addedAt, latestFirst: false },
  completed: { types: ['completed'], at: ({ finishedAt }) => finishedAt ?? '', latestFirst: true },
  failed: { types: ['failed'], at: ({ finishedAt }) => finishedAt ?? '', latestFirst: true },
}

interface Asked {
  state: JobView['state']
  limit: number
  names: readonly JobName[]
}

/** The first `limit` jobs of these names in one state; see `JobQueue.list` for their order. */
export async function listJobs(queues: Queues, { state, limit, names }: Asked): Promise<JobView[]> {
  const { types, at, latestFirst } = LISTED[state]
  const ofName = async (name: JobName): Promise<JobView[]> => {
    const lists = await Promise.all(
      types.map(async (type) => {
        const jobs = await queues.of(name).getJobs([type], 0, limit - 1, !latestFirst)
        // A job that went away between the list and the look comes as undefined, whatever the types say.
        return jobs.flatMap((job) => (job?.id === undefined ? [] : [viewOf(name, job.id, { job, state: type })]))
      }),
    )
    return lists.flat()
  }
  const views = (await Promise.all(names.map(ofName))).flat()
  const direction = latestFirst ? -1 : 1
  return views.sort((a, b) => direction * at(a).localeCompare(at(b))).slice(0, limit)
}

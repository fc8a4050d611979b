import type { Services } from '../server/services.js'
import { words } from '../words/index.js'
import { type Job, jobOfView } from './job.js'

/** The job with this id, from the queue, or what the store remembers of it after the queue forgot it. */
export const findJob = async (services: Services, id: string): Promise<Job | undefined> => {
  const view = await services.queue.get(id)
  return view === undefined ? findRemembered(services, id) : jobOfView(view)
}

/** A job that the queue lost before its end was seen counts as failed: nobody is working on it. */
const findRemembered = async ({ store }: Services, id: string): Promise<Job | undefined> => {
  const request = await store.requests.get(id)
  if (request === undefined) return undefined

  const isDone = request.state === 'completed'
  return {
    id,
    name: request.name ?? 'unknown',
    payload: request.payload,
    state: isDone ? 'completed' : 'failed',
    progress: isDone ? 100 : 0,
    step: null,
    steps: [],
    answer: request.result ?? null,
    failure: isDone ? null : (request.reason ?? words.jobs.one.lost),
  }
}

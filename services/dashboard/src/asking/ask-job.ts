import type { JobName, JobPayload, JobView } from '@parallax/queue'
import type { Services } from '../server/services.js'
import { words } from '../words/index.js'
import { isOver, type Job, jobOfView } from './job.js'

/**
 * Adds a job that a person waits for, so it goes first, and remembers its id and, in time, its end, for when the
 * queue has forgotten both. What is asked for twice while it waits is one job.
 */
export const askJob = async <N extends JobName>(services: Services, name: N, payload: JobPayload<N>): Promise<Job> => {
  const { queue, store } = services
  const { id } = await queue.add(name, payload, { asked: true })
  await store.requests.record({ id, name, payload })
  rememberEnd(services, id)
  const view = await queue.get(id)
  return view === undefined ? justAsked(id, name, payload) : jobOfView(view)
}

const rememberEnd = ({ queue, store, log }: Services, id: string): void => {
  const remember = (view: JobView) => {
    const job = jobOfView(view)
    if (!isOver(job)) return
    stop()
    const end =
      job.state === 'failed'
        ? ({ state: 'failed', reason: job.failure ?? words.jobs.one.failed } as const)
        : ({ state: 'completed', result: job.answer } as const)
    store.requests.finish(id, end).catch((err) => log.warn({ err, jobId: id }, 'the end of a job was not kept'))
  }
  const stop = queue.watch(id, remember, () => stop())
}

/** For a queue that was emptied between the adding and the looking. */
const justAsked = (id: string, name: JobName, payload: unknown): Job => ({
  ...{ id, name, payload },
  state: 'waiting',
  progress: 0,
  step: null,
  steps: [],
  answer: null,
  failure: null,
})

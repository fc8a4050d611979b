import type { JobName, JobPayload } from '@parallax/queue'
import type { Services } from '../server/services.js'
import { askJob } from './ask-job.js'
import { isOver, type Job, jobOfView } from './job.js'
import { WAIT_MS } from './wait-ms.js'

/** Asks for a job and waits a little for its end; the job may still be running in what comes back. */
export const askAndWait = async <N extends JobName>(
  services: Services,
  name: N,
  payload: JobPayload<N>,
): Promise<Job> => {
  const asked = await askJob(services, name, payload)
  const view = isOver(asked) ? undefined : await services.queue.waitFor(asked.id, WAIT_MS)
  return view === undefined ? asked : jobOfView(view)
}

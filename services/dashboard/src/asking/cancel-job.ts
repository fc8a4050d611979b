import { z } from 'zod'
import { Problem } from '../server/problem.js'
import type { Services } from '../server/services.js'
import { words } from '../words/index.js'
import { findJob } from './find-job.js'
import type { Job } from './job.js'

const Asked = z.object({ askedId: z.string() })

/**
 * Takes a job back that has not begun, and answers how it stands then; undefined where there is none. Throws the problem that
 * says so where it runs or is over.
 */
export const cancelJob = async (services: Services, id: string): Promise<Job | undefined> => {
  const job = await findJob(services, id)
  if (job === undefined) return undefined
  const cancelled = await services.queue.cancel(id)
  if (cancelled === 'active') throw new Problem('too-late', words.jobs.one.runs)
  if (cancelled !== 'cancelled') throw new Problem('too-late', words.jobs.one.isOver)

  await services.store.requests.record(job)
  await services.store.requests.finish(id, { state: 'failed', reason: words.jobs.one.cancelled })
  // The clock looks for what was asked for and not read, and would bring it back.
  const { askedId } = Asked.safeParse(job.payload).data ?? {}
  if (askedId !== undefined) await services.store.asked.fail(askedId, [])
  return findJob(services, id)
}

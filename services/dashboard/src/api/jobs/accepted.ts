import { Job } from '../../asking/job.js'

/** The answer of every request that became a job. */
export const ACCEPTED = { description: 'Asked for; `Location` is the job that does it', schema: Job }

export const accepted = (job: Job) => ({
  status: 202 as const,
  headers: { Location: `/api/v1/jobs/${job.id}` },
  body: job,
})

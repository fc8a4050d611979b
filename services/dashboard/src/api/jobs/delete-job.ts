import { cancelJob } from '../../asking/cancel-job.js'
import { Job } from '../../asking/job.js'
import { found } from '../found.js'
import { NO_BODY, NO_QUERY, route } from '../route.js'

export const deleteJob = route({
  method: 'delete',
  path: '/api/v1/jobs/{id}',
  access: 'analysis:write',
  summary:
    'Take a job back that still waits; one that runs or is over is left as it is, and what the news needs comes again',
  query: NO_QUERY,
  body: NO_BODY,
  answers: { 200: { description: 'The job, which failed because it was taken back', schema: Job } },
  problems: [404, 409],
  handle: async ({ id }, services) => ({ status: 200, body: found(await cancelJob(services, id), 'job') }),
})

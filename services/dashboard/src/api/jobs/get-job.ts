import { findJob } from '../../asking/find-job.js'
import { Job } from '../../asking/job.js'
import { found } from '../found.js'
import { NO_BODY, NO_QUERY, route } from '../route.js'

export const getJob = route({
  method: 'get',
  path: '/api/v1/jobs/{id}',
  access: 'read',
  summary: 'A job: its state, its progress and its steps',
  query: NO_QUERY,
  body: NO_BODY,
  answers: { 200: { description: 'The job', schema: Job } },
  problems: [404],
  handle: async ({ id }, services) => ({ status: 200, body: found(await findJob(services, id), 'job') }),
})

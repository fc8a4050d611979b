import { findJob } from '../../asking/find-job.js'
import { isOver } from '../../asking/job.js'
import { found } from '../found.js'
import { NO_BODY, NO_QUERY, route } from '../route.js'
import { hasSeen, streamJob } from './stream-job.js'

export const getJobStream = route({
  method: 'get',
  path: '/api/v1/jobs/{id}/stream',
  access: 'read',
  summary: 'Follow a job: a `progress` event for every change, then one `end`, then the stream closes',
  headers: ['last-event-id'],
  query: NO_QUERY,
  body: NO_BODY,
  answers: {
    200: { description: 'The data of every event is the job', contentType: 'text/event-stream' },
    204: { description: 'It is over, and its end was the event of `Last-Event-ID`: there is nothing to come back for' },
  },
  problems: [404],
  handle: async ({ id, header }, services) => {
    const job = found(await findJob(services, id), 'job')
    const lastEventId = header('last-event-id')
    if (isOver(job) && hasSeen(job, lastEventId)) return { status: 204 }
    return { status: 200, stream: (res) => streamJob(res, { job, lastEventId }, services) }
  },
})

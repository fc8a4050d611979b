import { z } from 'zod'
import { reanalyseEvent } from '../../asking/reanalyse-event.js'
import { found } from '../found.js'
import { ACCEPTED, accepted } from '../jobs/accepted.js'
import { NO_QUERY, route } from '../route.js'

export const postEventReanalysis = route({
  method: 'post',
  path: '/api/v1/events/{id}/reanalysis',
  access: 'analysis:write',
  summary: 'Compare an event again; asked twice while it waits it is the same job',
  query: NO_QUERY,
  body: z.strictObject({ refetch: z.boolean().optional() }).optional(),
  example: { refetch: true },
  answers: { 202: ACCEPTED },
  problems: [404],
  handle: async ({ id, body }, services) => {
    const job = await reanalyseEvent(services, { eventId: id, refetch: body?.refetch ?? false })
    return accepted(found(job, 'event'))
  },
})

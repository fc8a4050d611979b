import { z } from 'zod'
import { reanalyseEvents } from '../../asking/reanalyse-events.js'
import { Id } from '../id.js'
import { Moment } from '../moment.js'
import { NO_QUERY, route } from '../route.js'

const Selection = z
  .strictObject({
    since: Moment.optional(),
    until: Moment.optional(),
    outlet: Id.optional(),
    method: z.string().min(1).max(200).optional(),
    /** Reads their pages again, too. */
    refetch: z.boolean().optional(),
  })
  .optional()

export const postReanalysis = route({
  method: 'post',
  path: '/api/v1/reanalysis',
  access: 'analysis:write',
  summary: 'Compare every event that matches again; all of them without a body',
  query: NO_QUERY,
  body: Selection,
  example: { since: '2026-11-01', refetch: true },
  answers: {
    202: {
      description:
        'How many events will be compared, the latest news first and some of them before the news that comes in, and how many pages are read again for that',
      schema: z.object({ events: z.int(), pages: z.int() }),
    },
  },
  problems: [],
  handle: async ({ body }, services) => ({
    status: 202,
    body: await reanalyseEvents(services, body ?? {}),
  }),
})

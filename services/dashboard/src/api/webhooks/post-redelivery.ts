import { z } from 'zod'
import { redeliver } from '../../asking/redeliver.js'
import { found } from '../found.js'
import { Id } from '../id.js'
import { NO_QUERY, route } from '../route.js'

const Which = z
  .strictObject({
    /** Only this one, whatever became of it. */
    deliveryId: Id.optional(),
  })
  .optional()

export const postRedelivery = route({
  method: 'post',
  path: '/api/v1/webhooks/{id}/redeliver',
  access: 'admin',
  summary: 'Send what a webhook did not take again, with all tries anew; one that was disabled works again',
  query: NO_QUERY,
  body: Which,
  example: {},
  answers: { 202: { description: 'How many are sent', schema: z.object({ deliveries: z.int() }) } },
  problems: [404],
  handle: async ({ id, body }, services) => ({
    status: 202,
    body: { deliveries: found(await redeliver(services, id, body?.deliveryId), 'webhook') },
  }),
})

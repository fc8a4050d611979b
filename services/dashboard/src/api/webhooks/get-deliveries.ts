import { Delivery, DeliveryState } from '@parallax/model'
import { found } from '../found.js'
import { listOf } from '../list-of.js'
import { PageQuery } from '../page-query.js'
import { NO_BODY, route } from '../route.js'

export const getDeliveries = route({
  method: 'get',
  path: '/api/v1/webhooks/{id}/deliveries',
  access: 'admin',
  summary: 'What was or is to be sent to a webhook, the latest first; `state=dead` is what was given up',
  query: PageQuery.extend({ state: DeliveryState.optional() }),
  body: NO_BODY,
  answers: { 200: { description: 'A page of deliveries', schema: listOf(Delivery) } },
  problems: [404],
  handle: async ({ id, query }, { store }) => {
    const { id: webhookId } = found(await store.webhooks.get(id), 'webhook')
    return { status: 200, body: await store.deliveries.list({ ...query, webhookId }) }
  },
})

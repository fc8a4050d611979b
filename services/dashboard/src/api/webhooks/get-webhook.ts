import { Webhook } from '@parallax/model'
import { found } from '../found.js'
import { NO_BODY, NO_QUERY, route } from '../route.js'

export const getWebhook = route({
  method: 'get',
  path: '/api/v1/webhooks/{id}',
  access: 'admin',
  summary: 'One webhook, with how it does',
  query: NO_QUERY,
  body: NO_BODY,
  answers: { 200: { description: 'The webhook', schema: Webhook } },
  problems: [404],
  handle: async ({ id }, { store }) => ({ status: 200, body: found(await store.webhooks.get(id), 'webhook') }),
})

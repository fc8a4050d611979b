import { Webhook } from '@parallax/model'
import { listOf } from '../list-of.js'
import { PageQuery } from '../page-query.js'
import { NO_BODY, route } from '../route.js'

export const getWebhooks = route({
  method: 'get',
  path: '/api/v1/webhooks',
  // Whoever knows an address of somebody's can often send there.
  access: 'admin',
  summary: 'The webhooks, with how they do; never their secrets',
  query: PageQuery,
  body: NO_BODY,
  answers: { 200: { description: 'A page of webhooks', schema: listOf(Webhook) } },
  problems: [],
  handle: async ({ query }, { store }) => ({ status: 200, body: await store.webhooks.list(query) }),
})

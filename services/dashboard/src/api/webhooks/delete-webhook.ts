import { Problem } from '../../server/problem.js'
import { NO_BODY, NO_QUERY, route } from '../route.js'

export const deleteWebhook = route({
  method: 'delete',
  path: '/api/v1/webhooks/{id}',
  access: 'admin',
  summary: 'Send nothing to a webhook any more, and forget its deliveries',
  query: NO_QUERY,
  body: NO_BODY,
  answers: { 204: { description: 'The webhook is gone' } },
  problems: [404],
  handle: async ({ id }, { store }) => {
    if (!(await store.webhooks.remove(id))) throw new Problem('not-found', 'There is no such webhook.')
    return { status: 204 }
  },
})

import { Problem } from '../../server/problem.js'
import { NO_BODY, NO_QUERY, route } from '../route.js'

export const deleteFeed = route({
  method: 'delete',
  path: '/api/v1/feeds/{id}',
  access: 'feeds:write',
  summary: 'Unsubscribe a feed; its articles stay',
  query: NO_QUERY,
  body: NO_BODY,
  answers: { 204: { description: 'The feed is gone' } },
  problems: [404],
  handle: async ({ id }, { store }) => {
    if (!(await store.feeds.remove(id))) throw new Problem('not-found', 'There is no such feed.')
    return { status: 204 }
  },
})

import { Feed } from '@parallax/model'
import { listOf } from '../list-of.js'
import { PageQuery } from '../page-query.js'
import { NO_BODY, route } from '../route.js'

export const getFeeds = route({
  method: 'get',
  path: '/api/v1/feeds',
  access: 'read',
  summary: 'The feeds, with their schedule and health',
  query: PageQuery,
  body: NO_BODY,
  answers: { 200: { description: 'A page of feeds', schema: listOf(Feed) } },
  problems: [],
  handle: async ({ query }, { store }) => ({ status: 200, body: await store.feeds.list(query) }),
})

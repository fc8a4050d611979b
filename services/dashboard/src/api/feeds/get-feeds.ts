import { listOf } from '../list-of.js'
import { PageQuery } from '../page-query.js'
import { NO_BODY, route } from '../route.js'
import { ApiFeed, apiFeeds } from './api-feed.js'

export const getFeeds = route({
  method: 'get',
  path: '/api/v1/feeds',
  access: 'read',
  summary: 'The feeds, with their schedule and health',
  query: PageQuery,
  body: NO_BODY,
  answers: { 200: { description: 'A page of feeds', schema: listOf(ApiFeed) } },
  problems: [],
  handle: async ({ query }, { store }) => {
    const { items, next } = await store.feeds.list(query)
    return { status: 200, body: { items: await apiFeeds(store, items), next } }
  },
})

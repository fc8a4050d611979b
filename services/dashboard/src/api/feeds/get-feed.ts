import { found } from '../found.js'
import { NO_BODY, NO_QUERY, route } from '../route.js'
import { ApiFeed, apiFeed } from './api-feed.js'

export const getFeed = route({
  method: 'get',
  path: '/api/v1/feeds/{id}',
  access: 'read',
  summary: 'One feed',
  query: NO_QUERY,
  body: NO_BODY,
  answers: { 200: { description: 'The feed', schema: ApiFeed } },
  problems: [404],
  handle: async ({ id }, { store }) => ({
    status: 200,
    body: found(await apiFeed(store, await store.feeds.get(id)), 'feed'),
  }),
})

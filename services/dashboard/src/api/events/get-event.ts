import { NewsEvent } from '@parallax/model'
import { found } from '../found.js'
import { NO_BODY, NO_QUERY, route } from '../route.js'

export const getEvent = route({
  method: 'get',
  path: '/api/v1/events/{id}',
  access: 'read',
  summary: 'One event, with the reason why each article belongs to it',
  query: NO_QUERY,
  body: NO_BODY,
  answers: { 200: { description: 'The event; after a merge the one it went into', schema: NewsEvent } },
  problems: [404],
  handle: async ({ id }, { store }) => ({ status: 200, body: found(await store.events.get(id), 'event') }),
})

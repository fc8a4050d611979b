import { NewsEvent } from '@parallax/model'
import { found } from '../found.js'
import { NO_BODY, NO_QUERY, route } from '../route.js'
import { tagOf } from '../tag-of.js'

export const getEvent = route({
  method: 'get',
  path: '/api/v1/events/{id}',
  access: 'read',
  summary: 'One event, with the reason why each article belongs to it',
  headers: ['if-none-match'],
  query: NO_QUERY,
  body: NO_BODY,
  answers: {
    200: { description: 'The event', schema: NewsEvent },
    308: { description: 'It was merged: `Location` is the event that answers for it' },
  },
  problems: [404],
  handle: async ({ id }, { store }) => {
    const event = found(await store.events.get(id), 'event')
    // A merge can be taken back, so nobody may keep the redirect for longer than it is used.
    const headers = { Location: `/api/v1/events/${event.id}`, 'Cache-Control': 'no-cache' }
    return event.id === id ? { status: 200, etag: tagOf(event), body: event } : { status: 308, headers }
  },
})

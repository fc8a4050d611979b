import { pollFeed } from '../../asking/poll-feed.js'
import { found } from '../found.js'
import { ACCEPTED, accepted } from '../jobs/accepted.js'
import { NO_BODY, NO_QUERY, route } from '../route.js'

export const postPoll = route({
  method: 'post',
  path: '/api/v1/feeds/{id}/poll',
  access: 'feeds:write',
  summary: 'Poll a feed now',
  query: NO_QUERY,
  body: NO_BODY,
  answers: { 202: ACCEPTED },
  problems: [404],
  handle: async ({ id }, services) => accepted(found(await pollFeed(services, id), 'feed')),
})

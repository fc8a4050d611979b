import { z } from 'zod'
import { found } from '../found.js'
import { NO_QUERY, route } from '../route.js'
import { ApiFeed, apiFeed } from './api-feed.js'
import { GroupName } from './group-name.js'

const FeedChanges = z
  .strictObject({
    status: z.enum(['active', 'paused']).optional(),
    group: GroupName.nullable().optional(),
    title: z.string().trim().min(1).max(300).optional(),
  })
  .refine((changes) => Object.keys(changes).length > 0, 'Give status, group or title')

export const patchFeed = route({
  method: 'patch',
  path: '/api/v1/feeds/{id}',
  access: 'feeds:write',
  summary: 'Pause, resume, rename or regroup a feed',
  query: NO_QUERY,
  body: FeedChanges,
  example: { status: 'paused', group: null },
  answers: { 200: { description: 'The feed as it is now', schema: ApiFeed } },
  problems: [404],
  handle: async ({ id, body }, { store }) => {
    const feed = await apiFeed(store, await store.feeds.update(id, body))
    return { status: 200, body: found(feed, 'feed') }
  },
})

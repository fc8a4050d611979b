import { z } from 'zod'
import { subscribeFeed } from '../../asking/subscribe-feed.js'
import { Problem } from '../../server/problem.js'
import { found } from '../found.js'
import { ACCEPTED, accepted } from '../jobs/accepted.js'
import { NO_QUERY, route } from '../route.js'
import { WebAddress } from '../web-address.js'
import { ApiFeed, apiFeed } from './api-feed.js'
import { GroupName } from './group-name.js'

const Subscription = z.strictObject({ url: WebAddress, group: GroupName.nullable().optional() })

export const postFeed = route({
  method: 'post',
  path: '/api/v1/feeds',
  access: 'feeds:write',
  summary: 'Subscribe the feed at an address, or the one its page links',
  query: NO_QUERY,
  body: Subscription,
  example: { url: 'https://news.example/', group: 'Local' },
  answers: {
    200: { description: 'It was subscribed already', schema: ApiFeed },
    201: { description: 'The new feed', schema: ApiFeed },
    202: ACCEPTED,
  },
  problems: [],
  handle: async ({ body }, services) => {
    const subscribed = await subscribeFeed(services, { url: body.url, group: body.group ?? null })
    if (subscribed.outcome === 'refused') throw new Problem('refused', subscribed.reason)
    if (subscribed.outcome === 'running') return accepted(subscribed.job)

    const { outcome } = subscribed
    const feed = found(await apiFeed(services.store, subscribed.feed), 'feed')
    const headers = { Location: `/api/v1/feeds/${feed.id}` }
    return { status: outcome === 'created' ? 201 : 200, headers, body: feed }
  },
})

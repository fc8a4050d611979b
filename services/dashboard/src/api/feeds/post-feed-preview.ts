import { z } from 'zod'
import { askAndWait } from '../../asking/ask-and-wait.js'
import { isOver } from '../../asking/job.js'
import { Problem } from '../../server/problem.js'
import { ACCEPTED, accepted } from '../jobs/accepted.js'
import { NO_QUERY, route } from '../route.js'
import { WebAddress } from '../web-address.js'
import { FeedPreview } from './feed-preview.js'

export const postFeedPreview = route({
  method: 'post',
  path: '/api/v1/feeds/preview',
  access: 'feeds:write',
  summary: 'What an address would subscribe to; nothing is stored',
  query: NO_QUERY,
  body: z.strictObject({ url: WebAddress }),
  example: { url: 'https://news.example/' },
  answers: { 200: { description: 'Title, kind and the latest entries', schema: FeedPreview }, 202: ACCEPTED },
  problems: [],
  handle: async ({ body }, services) => {
    const job = await askAndWait(services, 'preview-feed', body)
    if (!isOver(job)) return accepted(job)
    if (job.state === 'failed') throw new Problem('refused', job.failure ?? 'The collector could not say why.')
    return { status: 200, body: FeedPreview.parse(job.answer) }
  },
})

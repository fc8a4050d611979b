import { z } from 'zod'

/** What was just done; the page says so. */
export const FeedDone = z.enum(['subscribed', 'known', 'starting', 'paused', 'resumed', 'removed', 'restored'])
export type FeedDone = z.infer<typeof FeedDone>

const word = z.string().max(200).optional().catch(undefined)

/** The state of the feeds page. What is not understood is left out, never an error. */
export const FeedsQuery = z.object({
  done: FeedDone.optional().catch(undefined),
  feed: word,
  job: word,
  cursor: word,
})
export type FeedsQuery = z.infer<typeof FeedsQuery>

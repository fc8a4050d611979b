import type { Feed } from '@parallax/model'
import { z } from 'zod'
import type { Services } from '../server/services.js'
import { words } from '../words/index.js'
import { askAndWait } from './ask-and-wait.js'
import { isOver, type Job } from './job.js'

/** `running`: the collector needs longer than a request may wait. */
export type Subscribed =
  | { outcome: 'created' | 'known'; feed: Feed }
  | { outcome: 'refused'; reason: string }
  | { outcome: 'running'; job: Job }

const Answer = z.object({ feedId: z.string(), created: z.boolean() })

/** Subscribes the feed at an address, or the one its page links; the collector does the fetching. */
export const subscribeFeed = async (
  services: Services,
  { url, group }: { url: string; group: string | null },
): Promise<Subscribed> => {
  const known = await services.store.feeds.findByUrl(url)
  if (known !== undefined) return { outcome: 'known', feed: known }

  const job = await askAndWait(services, 'subscribe-feed', { url, group })
  if (!isOver(job)) return { outcome: 'running', job }
  if (job.state === 'failed') return { outcome: 'refused', reason: job.failure ?? words.feeds.noReason }

  const { feedId, created } = Answer.parse(job.answer)
  const feed = await services.store.feeds.get(feedId)
  if (feed === undefined) return { outcome: 'refused', reason: words.feeds.removedAgain }
  return { outcome: created ? 'created' : 'known', feed }
}

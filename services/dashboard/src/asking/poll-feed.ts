import type { Services } from '../server/services.js'
import { askJob } from './ask-job.js'
import type { Job } from './job.js'

/** Polls a feed now, and from then on in its rhythm again; undefined for an unknown feed. */
export const pollFeed = async (services: Services, feedId: string): Promise<Job | undefined> => {
  if ((await services.store.feeds.get(feedId)) === undefined) return undefined
  // By the store's clock, as the collector goes by it: one that is ahead here would have the feed wait.
  await services.store.feeds.pollNow(feedId, await services.store.clock.now())
  return askJob(services, 'poll-feed', { feedId })
}

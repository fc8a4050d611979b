import type { StarterList } from '@parallax/feeds/starter'
import { askJob } from '../../asking/ask-job.js'
import type { Services } from '../../server/services.js'

/** Asks for every feed of a starter list that is not subscribed yet, in the list's group. */
export async function subscribeStarter(services: Services, { feeds, group }: StarterList): Promise<void> {
  for (const { url } of feeds) {
    const known = await services.store.feeds.findByUrl(url)
    if (!known) await askJob(services, 'subscribe-feed', { url, group })
  }
}

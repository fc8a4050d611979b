import { askJob } from '../../asking/ask-job.js'
import type { Services } from '../../server/services.js'
import { STARTER_LISTS } from '../events/starter-lists.js'

/** Asks for every feed of a starter list that is not subscribed yet; nothing for a list that does not exist. */
export async function subscribeStarter(services: Services, listId: string): Promise<void> {
  const list = STARTER_LISTS.find(({ id }) => id === listId)
  for (const { url } of list?.feeds ?? []) {
    const known = await services.store.feeds.findByUrl(url)
    if (!known) await askJob(services, 'subscribe-feed', { url, group: null })
  }
}

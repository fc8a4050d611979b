import type { JobHandler } from '@parallax/queue'
import type { CollectorContext } from '../context.js'
import { findFeed } from '../find-feed.js'

/** Subscribes the feed at an address, or linked by the page there; a feed that is subscribed already stays as it is. */
export const subscribeFeed: JobHandler<'subscribe-feed', CollectorContext> = async ({ url, group }, context) => {
  const { url: feedUrl, document } = await findFeed(url, context)
  const home = new URL(document.siteUrl ?? feedUrl)
  const { feed, created } = await context.store.feeds.subscribe({
    url: feedUrl,
    title: document.title || home.host,
    siteUrl: document.siteUrl,
    kind: document.kind,
    outlet: { name: document.title || home.host, domain: home.host.replace(/^www\./, '') },
    group,
  })
  return {
    answer: { feedId: feed.id, created },
    next: created ? [['poll-feed', { feedId: feed.id }]] : [],
  }
}

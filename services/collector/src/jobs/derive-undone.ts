import type { JobHandler } from '@parallax/queue'
import type { CollectorContext } from '../context.js'

/** Enough to keep every worker busy until the next tick; the rest is found then. What waits already is named again in vain. */
const FEEDS_AT_ONCE = 500
const AT_ONCE = 200

/** The lane takes with an article, or an event, those that wait as well: a few wake it up, also one of a version that does not. */
const ARTICLES_WAKING = 8
const EVENTS_WAKING = 2

/** The clock's job: what the store says is undone becomes jobs again, whatever the queue has lost. */
export const deriveUndone: JobHandler<'derive-undone', CollectorContext> = async (_, { store, now }) => {
  const at = now()
  await store.forgetOld()
  await store.alerts.forgetOld(at)
  const [due, left, unread, asked, unplaced, uncompared, unrevised, unsent] = await Promise.all([
    store.feeds.due(at, FEEDS_AT_ONCE),
    store.hubs.left(at, AT_ONCE),
    store.articles.unread(at, AT_ONCE),
    store.asked.unread(at, AT_ONCE),
    store.articles.unplaced(ARTICLES_WAKING),
    store.events.uncompared(AT_ONCE),
    store.events.unrevised(EVENTS_WAKING),
    store.deliveries.waiting(AT_ONCE),
  ])
  return [
    ...[...due, ...left].map((feedId) => ['poll-feed', { feedId }] as const),
    ...unread.map((articleId) => ['read-article', { articleId }] as const),
    ...asked.map((askedId) => ['compare-sources', { askedId }] as const),
    ...unplaced.map((articleId) => ['place-article', { articleId }] as const),
    ...uncompared.map((eventId) => ['compare-event', { eventId }] as const),
    ...unrevised.map((eventId) => ['revise-event', { eventId }] as const),
    ...unsent.map((deliveryId) => ['deliver-alert', { deliveryId }] as const),
  ]
}

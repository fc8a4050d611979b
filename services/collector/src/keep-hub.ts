import { type DeclaredHub, type Failed, hubStep } from '@parallax/feeds'
import type { HubSubscription } from '@parallax/store'
import type { CollectorContext } from './context.js'

/** What is asked for; hubs give less where they like. */
const LEASE_SECONDS = 10 * 24 * 60 * 60

/** A hub that cannot be told that nobody listens hears it from the callback, which is gone. */
const LEAVE_TRIES_MAX = 3

type Mode = 'subscribe' | 'unsubscribe'

interface Polled {
  feedId: string
  /** null: it declares no hub; undefined: its document was not read. */
  declared: DeclaredHub | null | undefined
  began: Date
}

/**
 * Sees after a poll to the feed's subscription at its hub (WebSub, section 5), where a public address is set. Whatever the
 * hub does, the feed goes on being polled: a hub only makes that sooner.
 */
export const keepHub = async ({ feedId, declared, began }: Polled, context: CollectorContext): Promise<void> => {
  const { store, settings, now } = context
  if (settings.publicUrl === null) return
  await store.hubs.heedAgain(feedId, began)

  const subscription = await store.hubs.ofFeed(feedId)
  const step = hubStep(subscription, declared, now())
  const wanted = declared ?? subscription
  if (step === 'subscribe' && wanted) {
    await ask('subscribe', await store.hubs.askFor(feedId, wanted, now()), context)
  } else if (step === 'unsubscribe' && subscription) await leave(subscription, context)
}

/** Tells the hub of a feed that is paused, gone or removed that nobody listens any more. */
export const leaveHub = async (feedId: string, context: CollectorContext): Promise<void> => {
  const subscription = await context.store.hubs.ofFeed(feedId)
  if (subscription) await leave(subscription, context)
}

const leave = async (subscription: HubSubscription, context: CollectorContext): Promise<void> => {
  const { id, tries, leaseUntil } = subscription
  const isOver = leaseUntil === null || Date.parse(leaseUntil) <= context.now().getTime()
  if (isOver || tries >= LEAVE_TRIES_MAX || context.settings.publicUrl === null) return context.store.hubs.forget(id)
  await context.store.hubs.askToLeave(id, context.now())
  await ask('unsubscribe', subscription, context)
}

const ask = async (
  mode: Mode,
  { id, hub, topic, secret }: HubSubscription,
  context: CollectorContext,
): Promise<void> => {
  const answer = await context.web.tell(hub, {
    fields: {
      'hub.mode': mode,
      'hub.topic': topic,
      'hub.callback': `${context.settings.publicUrl}/websub/${id}`,
      ...(mode === 'subscribe' ? { 'hub.secret': secret, 'hub.lease_seconds': String(LEASE_SECONDS) } : {}),
    },
  })
  if (answer.outcome === 'failed') await refused(mode, { id, hub }, answer, context)
}

const refused = async (
  mode: Mode,
  { id, hub }: { id: string; hub: string },
  { reason }: Failed,
  { store, log }: CollectorContext,
): Promise<void> => {
  log.info({ hub, mode, reason }, 'a hub refused')
  if (mode === 'subscribe') await store.hubs.keepRefusal(id, reason)
}

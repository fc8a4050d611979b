import { randomBytes } from 'node:crypto'
import type pg from 'pg'
import { z } from 'zod'
import { maybeRow, oneRow, rows, run } from '../database.js'
import { cleanLine, SUMMARY_MAX } from '../foreign.js'
import { newId } from '../new-id.js'
import { sql } from '../sql.js'

/** A feed's subscription at a hub. Times as ISO 8601 in UTC. */
const HubSubscription = z.object({
  id: z.string(),
  feedId: z.string(),
  hub: z.string(),
  topic: z.string(),
  /** What the hub signs with. */
  secret: z.string(),
  askedAt: z.string().nullable(),
  tries: z.int(),
  leasedAt: z.string().nullable(),
  leaseUntil: z.string().nullable(),
  /** What the hub said when it refused. */
  refusal: z.string().nullable(),
})
export type HubSubscription = z.infer<typeof HubSubscription>

/** A hub's question whether something was really asked of it. */
export interface HubQuestion {
  mode: 'subscribe' | 'unsubscribe'
  topic: string
  leaseSeconds: number
}

const SECRET_BYTES = 32
/** A hub that asks back later than this asks about something forgotten. */
const ASK_BACK_HOURS = 24
/** A feed that its hub announces again and again is polled no more often than this. */
const PUSHES_APART_SECONDS = 10

const columns = sql`id, feed_id as "feedId", hub, topic, secret, asked_at as "askedAt", tries, leased_at as "leasedAt",
  lease_until as "leaseUntil", refusal`

const OneFeed = z.object({ feedId: z.string() })
const DueFeed = z.object({ feedId: z.string().nullable() })

export const hubsIn = (pool: pg.Pool) => ({
  get: (id: string): Promise<HubSubscription | undefined> =>
    maybeRow(pool, HubSubscription, sql`select ${columns} from parallax.hub_subscriptions where id = ${id}`),

  ofFeed: (feedId: string): Promise<HubSubscription | undefined> =>
    maybeRow(pool, HubSubscription, sql`select ${columns} from parallax.hub_subscriptions where feed_id = ${feedId}`),

  /** Puts down that a hub is about to be asked to announce a feed. At another hub, or of another topic, it is another subscription. */
  askFor: (feedId: string, { hub, topic }: { hub: string; topic: string }, now: Date): Promise<HubSubscription> =>
    oneRow(
      pool,
      HubSubscription,
      sql`insert into parallax.hub_subscriptions as s (id, feed_id, hub, topic, secret, asked, asked_at, tries)
          values (${newId()}, ${feedId}, ${hub}, ${topic}, ${randomBytes(SECRET_BYTES).toString('hex')}, 'subscribe',
            ${now}, 1)
          on conflict (feed_id) do update set asked = 'subscribe', asked_at = excluded.asked_at, refusal = null,
            id = case when ${same} then s.id else excluded.id end,
            secret = case when ${same} then s.secret else excluded.secret end,
            tries = case when ${same} then s.tries + 1 else 1 end,
            leased_at = case when ${same} then s.leased_at end,
            lease_until = case when ${same} then s.lease_until end,
            hub = excluded.hub, topic = excluded.topic
          returning ${columns}`,
    ),

  /** Puts down that a hub is about to be asked to announce nothing more. */
  async askToLeave(id: string, now: Date): Promise<void> {
    await run(
      pool,
      sql`update parallax.hub_subscriptions set asked = 'unsubscribe', asked_at = ${now}, tries = tries + 1
          where id = ${id}`,
    )
  },

  /** Whether what a hub asks back was asked of it; then it is so from now on. */
  async confirm(id: string, { mode, topic, leaseSeconds }: HubQuestion, now: Date): Promise<boolean> {
    const asked = sql`id = ${id} and topic = ${topic} and asked = ${mode}
      and asked_at > ${now}::timestamptz - ${ASK_BACK_HOURS}::integer * interval '1 hour'`
    if (mode === 'unsubscribe')
      return (await run(pool, sql`delete from parallax.hub_subscriptions where ${asked}`)) === 1
    const leased = await run(
      pool,
      sql`update parallax.hub_subscriptions set asked = null, asked_at = null, tries = 0, leased_at = ${now},
            lease_until = ${now}::timestamptz + ${leaseSeconds}::float8 * interval '1 second'
          where ${asked}`,
    )
    return leased === 1
  },

  /** Keeps what a hub said that would not take the question. A lease that it gave before still stands. */
  async keepRefusal(id: string, words: string): Promise<void> {
    await run(
      pool,
      sql`update parallax.hub_subscriptions set refusal = ${cleanLine(words, SUMMARY_MAX)} where id = ${id}`,
    )
  },

  /** Keeps that a hub announces nothing (any more), in its words; it is asked again as one that did not answer. */
  async refuse(id: string, words: string): Promise<void> {
    await run(
      pool,
      sql`update parallax.hub_subscriptions set asked = null, leased_at = null, lease_until = null,
            refusal = ${cleanLine(words, SUMMARY_MAX)} where id = ${id}`,
    )
  },

  /** Forgets a subscription. */
  async forget(id: string): Promise<void> {
    await run(pool, sql`delete from parallax.hub_subscriptions where id = ${id}`)
  },

  /**
   * Keeps that the hub announced news of a feed and makes the feed due, unless it is paused or the lease has ended. The feed's
   * id where it is due at once; null where it is due in some seconds, or nothing is to be done.
   */
  async heed(id: string, now: Date): Promise<string | null> {
    const heeded = await maybeRow(
      pool,
      DueFeed,
      sql`with pushed as (
            update parallax.hub_subscriptions set pushed_at = ${now} where id = ${id} and lease_until > ${now}
            returning feed_id
          )
          update parallax.feeds f set next_poll_at = least(f.next_poll_at, ${soonest(now)})
          from pushed where f.id = pushed.feed_id and f.status in ('active', 'failing') and f.removed_at is null
          returning case when f.next_poll_at <= ${now} then f.id end as "feedId"`,
    )
    return heeded?.feedId ?? null
  },

  /** Makes a feed due again that was announced while it was polled: the poll may have come before the news. */
  async heedAgain(feedId: string, pollBegan: Date): Promise<void> {
    await run(
      pool,
      sql`update parallax.feeds f set next_poll_at = least(f.next_poll_at, ${soonest(pollBegan)})
          from parallax.hub_subscriptions s
          where f.id = ${feedId} and s.feed_id = f.id and s.pushed_at >= ${pollBegan} and f.status in ('active', 'failing') and f.removed_at is null`,
    )
  },

  /** Feeds that are paused, gone or removed while a hub still announces them, and which it may be told now. */
  async left(now: Date, limit: number): Promise<string[]> {
    const found = await rows(
      pool,
      OneFeed,
      sql`select s.feed_id as "feedId" from parallax.hub_subscriptions s left join parallax.feeds f
            on f.id = s.feed_id and f.removed_at is null
          where (f.id is null or f.status in ('paused', 'gone'))
            and (s.asked is distinct from 'unsubscribe'
              or s.asked_at < ${now}::timestamptz - least(power(2, least(s.tries, 16)), 168) * interval '1 hour')
          order by s.id limit ${limit}`,
    )
    return found.map(({ feedId }) => feedId)
  },
})

const same = sql`(s.hub = excluded.hub and s.topic = excluded.topic)`

const soonest = (now: Date) =>
  sql`greatest(${now}::timestamptz, f.last_polled_at + ${PUSHES_APART_SECONDS}::integer * interval '1 second')`

import { createHash } from 'node:crypto'
import { decodeBytes, type Fetched, nextPoll } from '@parallax/feeds'
import { FinalError } from '@parallax/model'
import type { JobHandler } from '@parallax/queue'
import type { CollectorContext } from '../context.js'

/** Enough articles for the workers until the clock looks again. */
const READ_NEXT_MOST = 500

type Downloaded = Extract<Fetched, { outcome: 'ok' }>
type PollFailure = NonNullable<Parameters<typeof nextPoll>[0]['failure']>

/** Asks a feed for news. What goes wrong is kept with the feed in words and decides when it is asked again. */
export const pollFeed: JobHandler<'poll-feed', CollectorContext> = async ({ feedId }, context) => {
  const { store, web, now, settings } = context
  const feed = await store.feeds.pollState(feedId)
  if (!feed || feed.status === 'paused') return [] // removed or paused while the job waited

  const fetched = await web.get(feed.url, { accept: 'feed', validators: feed.validators })
  const outcome = await outcomeOf(fetched, { feedId, bodyHash: feed.bodyHash }, context)
  const at = now()
  const { status, nextPollAt } = nextPoll({
    now: at,
    failure: outcome.failure,
    errorCount: feed.errorCount + 1,
    ttlSeconds: outcome.ttlSeconds,
    retryAfterSeconds: outcome.retryAfterSeconds,
    pollMinSeconds: settings.pollMinSeconds,
    chance: Math.random(),
  })
  await store.feeds.recordPoll(feedId, { at, status, nextPollAt, error: outcome.error, ...outcome.kept })

  const unread = await store.articles.unread(at, READ_NEXT_MOST)
  return unread.map((articleId) => ['read-article', { articleId }] as const)
}

interface Outcome {
  failure: PollFailure | null
  /** In words for the feeds page. */
  error: string | null
  ttlSeconds: number | null
  retryAfterSeconds: number | null
  /** What the feed row keeps of an answer. */
  kept: { validators?: Downloaded['validators']; bodyHash?: string }
}

const NOTHING_NEW: Outcome = { failure: null, error: null, ttlSeconds: null, retryAfterSeconds: null, kept: {} }

const outcomeOf = async (
  fetched: Fetched,
  feed: { feedId: string; bodyHash: string | null },
  context: CollectorContext,
): Promise<Outcome> => {
  if (fetched.outcome === 'failed') {
    const { failure, reason, retryAfterSeconds } = fetched
    return { ...NOTHING_NEW, failure, error: reason, retryAfterSeconds }
  }
  if (fetched.outcome === 'not-modified') return { ...NOTHING_NEW, kept: { validators: fetched.validators } }

  const bodyHash = createHash('sha256').update(fetched.bytes).digest('hex')
  const kept = { validators: fetched.validators, bodyHash }
  return bodyHash === feed.bodyHash
    ? { ...NOTHING_NEW, kept }
    : readDocument(fetched, { feedId: feed.feedId, kept }, context)
}

const readDocument = async (
  fetched: Downloaded,
  { feedId, kept }: { feedId: string; kept: Outcome['kept'] },
  { store, threads, now }: CollectorContext,
): Promise<Outcome> => {
  try {
    const text = decodeBytes(fetched.bytes, fetched.contentType)
    const document = await threads.run('readFeed', { text, url: fetched.url })
    await store.articles.addEntries(feedId, document.entries, now())
    return { ...NOTHING_NEW, ttlSeconds: document.ttlSeconds, kept }
  } catch (error) {
    // Without its validators, so that the next poll gets the whole document again.
    if (error instanceof FinalError) return { ...NOTHING_NEW, failure: 'not_a_feed', error: error.message }
    throw error
  }
}

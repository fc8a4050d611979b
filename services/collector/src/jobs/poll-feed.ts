import { createHash } from 'node:crypto'
import {
  type DeclaredHub,
  decodeBytes,
  type Fetched,
  HostBusy,
  marksOf,
  mayBeConditional,
  nextPoll,
  type PollMemory,
  type PollResult,
  readPollMemory,
} from '@parallax/feeds'
import { type FeedKind, FinalError } from '@parallax/model'
import type { Following, JobHandler } from '@parallax/queue'
import type { CollectorContext } from '../context.js'
import { keepHub, leaveHub } from '../keep-hub.js'

/**
 * A host with hundreds of feeds, or one that takes its time, must not keep all workers waiting: past this the feed is put off.
 */
const PATIENCE_MS = 2_000

/**
 * A feed that is due this much later is asked now: who made it due may go by another clock. Other ones were found due while the poll
 * before was still under way.
 */
const DUE_WITHIN_MS = 2_000

/** How far apart feeds of one host are put off, where nothing else holds them apart. */
const APART_LEAST_MS = 250

type Downloaded = Extract<Fetched, { outcome: 'ok' }>

/** Asks a feed for news. What goes wrong is kept with the feed in words and decides when it is asked again. */
export const pollFeed: JobHandler<'poll-feed', CollectorContext> = async ({ feedId }, context) => {
  const { store, web, now, settings } = context
  const feed = await store.feeds.pollState(feedId)
  // Removed or paused while the job waited, or to have its hub told so.
  if (!feed || feed.status === 'paused' || feed.status === 'gone') {
    await leaveHub(feedId, context)
    return []
  }

  const began = now()
  if (feed.nextPollAt !== null && Date.parse(feed.nextPollAt) > began.getTime() + DUE_WITHIN_MS) return []
  const memory = readPollMemory(feed.polling)
  const conditional = mayBeConditional(memory, now()) ? { validators: feed.validators } : {}
  const fetched = await unlessBusy(web.get(feed.url, { accept: 'feed', patienceMs: PATIENCE_MS, ...conditional }))
  if (fetched instanceof HostBusy) {
    await store.turns.putOff(feedId, fetched.host, Math.max(settings.hostDelayMs, APART_LEAST_MS))
    return []
  }
  const outcome = await outcomeOf(fetched, { feedId, bodyHash: feed.bodyHash, memory }, context)
  const at = now()
  const clock = { now: at, pollMinSeconds: settings.pollMinSeconds, chance: Math.random() }
  const next = nextPoll(memory, outcome.result, clock)
  await store.feeds.recordPoll(feedId, {
    at,
    status: next.status,
    nextPollAt: next.nextPollAt,
    error: outcome.error,
    polling: { ...next.memory, because: next.because },
    ...(next.adopt === null ? {} : { url: next.adopt }),
    ...outcome.kept,
  })
  await keepHub({ feedId, declared: outcome.declared, began }, context)
  return readingJobs(outcome)
}

/**
 * What is to be done with new articles. Its own alone: whatever else is unread is found by the clock, and was added again by
 * each of a hundred polls. One job has all of those placed whose text came with the feed.
 */
const readingJobs = ({ added = [], read = [] }: Outcome): Following[] => [
  ...added.filter((id) => !read.includes(id)).map((articleId) => ['read-article', { articleId }] as const),
  ...read.slice(0, 1).map((articleId) => ['place-article', { articleId }] as const),
]

const unlessBusy = (asked: Promise<Fetched>): Promise<Fetched | HostBusy> =>
  asked.catch((error) => {
    if (error instanceof HostBusy) return error
    throw error
  })

interface Outcome {
  result: PollResult
  /** In words for the feeds page. */
  error: string | null
  /** What the feed row keeps of an answer. */
  kept: { validators?: Downloaded['validators']; bodyHash?: string; kind?: FeedKind }
  /** The hub that it declares, none, or nothing where the document was not read. */
  declared?: DeclaredHub | null
  /** Articles that are met for the first time. */
  added?: string[]
  /** Of those that have their text already. */
  read?: string[]
}

interface Polled {
  feedId: string
  bodyHash: string | null
  memory: PollMemory
}

const outcomeOf = async (fetched: Fetched, feed: Polled, context: CollectorContext): Promise<Outcome> => {
  if (fetched.outcome === 'failed') {
    const { failure, reason, retryAfterSeconds } = fetched
    return { result: { kind: 'failed', failure, retryAfterSeconds }, error: reason, kept: {} }
  }
  const { validators, freshSeconds, movedTo } = fetched
  if (fetched.outcome === 'not-modified')
    return { result: { kind: 'not-modified', freshSeconds, movedTo }, error: null, kept: { validators } }

  const bodyHash = createHash('sha256').update(fetched.bytes).digest('hex')
  const kept = { validators, bodyHash }
  const { hints, wholeness } = feed.memory
  return bodyHash === feed.bodyHash
    ? { result: { kind: 'whole', hints, wholeness, freshSeconds, movedTo }, error: null, kept }
    : readDocument(fetched, { feedId: feed.feedId, kept }, context)
}

const readDocument = async (
  fetched: Downloaded,
  { feedId, kept }: { feedId: string; kept: Outcome['kept'] },
  { store, threads, settings, now }: CollectorContext,
): Promise<Outcome> => {
  try {
    const text = decodeBytes(fetched.bytes, fetched.contentType)
    const document = await threads.run('readFeed', { text, url: fetched.url })
    const entries = document.entries.map((entry) => ({ ...entry, marks: marksOf(entry) }))
    const arrived =
      settings.fullText === 'feed'
        ? await store.articles.addWithTexts(feedId, entries, now())
        : { added: await store.articles.addEntries(feedId, entries, now()), read: [] }
    const { freshSeconds, movedTo } = fetched
    const { hints, recovered, truncated, leftOut } = document
    return {
      result: { kind: 'whole', hints, wholeness: { recovered, truncated, leftOut }, freshSeconds, movedTo },
      error: null,
      kept: { ...kept, kind: document.kind },
      declared: fetched.declared ?? declaredIn(document),
      ...arrived,
    }
  } catch (error) {
    // Without its validators, so that the next poll gets the whole document again.
    if (error instanceof FinalError) {
      const result = { kind: 'failed', failure: 'not_a_feed', retryAfterSeconds: null } as const
      return { result, error: error.message, kept: {} }
    }
    throw error
  }
}

const declaredIn = ({ hub, self }: { hub: string | null; self: string | null }): DeclaredHub | null =>
  hub === null || self === null ? null : { hub, topic: self }

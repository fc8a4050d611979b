import type { FailureKind } from '../door/fetched.js'

const SECOND_MS = 1_000
const DAY_SECONDS = 24 * 60 * 60

/** Without a word from the feed it is asked this many times less often than it may be: half an hour by default. */
const ORDINARY_FACTOR = 6

/** Share of a wait that chance may add or take, so that feeds added together do not stay together. */
const JITTER = 0.1

export interface LastPoll {
  now: Date
  /** `failure: null`: the poll went well, with news or without. */
  failure: FailureKind | 'not_a_feed' | null
  /** Polls that failed in a row, this one included. */
  errorCount: number
  /** What the feed document asks for, where there is one. */
  ttlSeconds: number | null
  /** What the server asks for, where it does. */
  retryAfterSeconds: number | null
  /** The operator's shortest distance between two polls. */
  pollMinSeconds: number
  /** A number from 0 to 1, drawn by the caller; 0.5 adds nothing. */
  chance?: number
}

export interface NextPoll {
  status: 'active' | 'failing' | 'gone'
  /** null: never, until a person asks for it. */
  nextPollAt: Date | null
}

const waitSeconds = ({ failure, errorCount, ttlSeconds, retryAfterSeconds, pollMinSeconds }: LastPoll): number => {
  const ordinary = ttlSeconds !== null && ttlSeconds > 0 ? ttlSeconds : pollMinSeconds * ORDINARY_FACTOR
  // Doubling stops at 2^16: far past a day, and finite for any count.
  const backoff = failure === null ? 0 : pollMinSeconds * 2 ** Math.min(Math.max(errorCount, 0), 16)
  return Math.max(ordinary, backoff, retryAfterSeconds ?? 0)
}

/**
 * When a feed is polled again: at least `pollMinSeconds` and at most a day away (or `pollMinSeconds`, where that is
 * longer), whatever feed and server ask for; twice as late after each failure in a row. A feed that its server calls
 * gone (410) is not polled again.
 */
export const nextPoll = (last: LastPoll): NextPoll => {
  if (last.failure === 'gone') return { status: 'gone', nextPollAt: null }
  const swing = 1 + ((last.chance ?? 0.5) * 2 - 1) * JITTER
  const bounded = (seconds: number) =>
    Math.min(Math.max(seconds, last.pollMinSeconds), Math.max(DAY_SECONDS, last.pollMinSeconds))
  const seconds = bounded(bounded(waitSeconds(last)) * swing)
  return {
    status: last.failure === null ? 'active' : 'failing',
    nextPollAt: new Date(last.now.getTime() + Math.round(seconds * SECOND_MS)),
  }
}

import type { FailureKind } from '../door/fetched.js'
import type { DocumentWholeness, PollHints, PollMemory } from './poll-memory.js'
import type { PollReason } from './poll-reason.js'
import { skipSilent } from './skip-silent.js'

const DAY_SECONDS = 24 * 60 * 60
const DAY_MS = DAY_SECONDS * 1_000

/** Without a word from the feed it is asked this many times less often than it may be: half an hour by default. */
const ORDINARY_FACTOR = 6

/** Share of a wait that chance may add or take, so that feeds added together do not stay together. */
const JITTER = 0.1

/** A feed that failed for so long is left alone until somebody resumes it. */
const GIVE_UP_MS = 14 * DAY_MS

/** One answer 410 is often a mistake: a second one, this much later, is not. */
const GONE_AGAIN_MS = DAY_MS

/** A move is kept once it was seen so often over so long; until then the old address is asked, which leads there. */
const MOVED_SIGHTINGS = 3
const MOVED_MS = 3 * DAY_MS

/** How a poll ended. */
export type PollResult =
  | {
      kind: 'whole'
      /** What the document asks for, read after it was parsed as a feed. */
      hints: PollHints
      wholeness: DocumentWholeness | null
      freshSeconds: number | null
      movedTo: string | null
    }
  | { kind: 'not-modified'; freshSeconds: number | null; movedTo: string | null }
  | { kind: 'failed'; failure: FailureKind | 'not_a_feed'; retryAfterSeconds: number | null }

export interface PollClock {
  now: Date
  /** The operator's shortest distance between two polls. */
  pollMinSeconds: number
  /** A number from 0 to 1, drawn by the caller; 0.5 adds nothing. */
  chance: number
}

export interface NextPoll {
  status: 'active' | 'failing' | 'gone'
  /** null: never, until a person asks for it. */
  nextPollAt: Date | null
  /** null where it is not asked again. */
  because: PollReason | null
  /** The address to ask from now on, where a permanent move was seen often enough. */
  adopt: string | null
  memory: PollMemory
}

type Wait = readonly [PollReason, number]

const longest = (waits: readonly Wait[]): Wait =>
  waits.reduce((most, wait) => (wait[1] > most[1] ? wait : most), ['ordinary', 0])

/** The feed's own rhythm; its words where it has none. WordPress says "hourly" of every feed, so rhythm goes first. */
const ordinary = ({ rhythmSeconds, updateSeconds }: PollHints, pollMinSeconds: number): Wait => {
  if (rhythmSeconds !== null) return ['rhythm', Math.max(rhythmSeconds, pollMinSeconds)]
  if (updateSeconds !== null) return ['update-period', Math.max(updateSeconds, pollMinSeconds)]
  return ['ordinary', pollMinSeconds * ORDINARY_FACTOR]
}

/** Doubling stops at 2^16: far past a day, and finite for any count. */
const backoff = (errorCount: number, pollMinSeconds: number): number =>
  pollMinSeconds * 2 ** Math.min(Math.max(errorCount, 0), 16)

const waitFor = (result: PollResult, { hints, errorCount }: PollMemory, { pollMinSeconds }: PollClock): Wait => {
  const waits: Wait[] = [ordinary(hints, pollMinSeconds), ['ttl', hints.ttlSeconds ?? 0]]
  if (result.kind === 'failed') {
    waits.push(['backoff', backoff(errorCount, pollMinSeconds)], ['retry-after', result.retryAfterSeconds ?? 0])
    if (result.failure === 'gone') waits.push(['backoff', DAY_SECONDS])
  } else waits.push(['fresh', result.freshSeconds ?? 0])
  return longest(waits)
}

/** Bounds after every wish: at least the operator's distance and at most a day away, or that distance. */
const momentOf = (
  [reason, seconds]: Wait,
  { skipHours, skipDays }: PollHints,
  clock: PollClock,
): [Date, PollReason] => {
  const { now, pollMinSeconds, chance } = clock
  const most = Math.max(DAY_SECONDS, pollMinSeconds)
  const bounded = (value: number) => Math.min(Math.max(value, pollMinSeconds), most)
  const swung = bounded(bounded(seconds) * (1 + (chance * 2 - 1) * JITTER))
  const at = new Date(now.getTime() + Math.round(swung * 1_000))
  const awake = Math.min(skipSilent(at, { skipHours, skipDays }).getTime(), now.getTime() + most * 1_000)
  return awake > at.getTime() ? [new Date(awake), 'skip'] : [at, reason]
}

const remembered = (memory: PollMemory, result: PollResult, at: string): PollMemory => {
  if (result.kind === 'failed') {
    const goneSince = result.failure === 'gone' ? (memory.goneSince ?? at) : null
    const errorCount = memory.errorCount + 1
    return { ...memory, errorCount, failingSince: memory.failingSince ?? at, goneSince }
  }
  const { movedTo } = result
  const seen = memory.moved?.to === movedTo ? memory.moved : null
  const moved =
    movedTo === null ? null : { to: movedTo, since: seen?.since ?? at, sightings: (seen?.sightings ?? 0) + 1 }
  const whole = result.kind === 'whole' ? { hints: result.hints, wholeness: result.wholeness, lastWholeAt: at } : {}
  return { ...memory, ...whole, errorCount: 0, failingSince: null, goneSince: null, moved }
}

const since = (start: string | null, now: Date): number => (start === null ? -1 : now.getTime() - Date.parse(start))

const isOver = ({ goneSince, failingSince }: PollMemory, now: Date): boolean =>
  since(goneSince, now) >= GONE_AGAIN_MS || since(failingSince, now) >= GIVE_UP_MS

/**
 * What follows from a poll: a pure function of what is remembered of the feed, of the answer and of the clock. The
 * wait is the feed's own rhythm or more, by `ttl`, `sy:`, freshness and Retry-After, always within the operator's
 * distance and a day; it doubles with each failure in a row. A second 410 a day later, and two weeks of failures, stop
 * the feed (`gone`) until a person resumes it.
 */
export const nextPoll = (memory: PollMemory, result: PollResult, clock: PollClock): NextPoll => {
  const { now } = clock
  const after = remembered(memory, result, now.toISOString())
  if (isOver(after, now)) return { status: 'gone', nextPollAt: null, because: null, adopt: null, memory: after }

  const [nextPollAt, because] = momentOf(waitFor(result, after, clock), after.hints, clock)
  const { moved } = after
  const isSettled = moved !== null && moved.sightings >= MOVED_SIGHTINGS && since(moved.since, now) >= MOVED_MS
  return {
    status: result.kind === 'failed' ? 'failing' : 'active',
    nextPollAt,
    because,
    adopt: isSettled ? moved.to : null,
    memory: isSettled ? { ...after, moved: null } : after,
  }
}

const WHOLE_AGAIN_MS = 7 * DAY_MS

/**
 * Whether a poll may send its validators back. Once a week it may not: a server that always says "not modified", as one
 * with a Last-Modified of 2041 does, would silence its feed for ever.
 */
export const mayBeConditional = ({ lastWholeAt }: PollMemory, now: Date): boolean =>
  lastWholeAt !== null && since(lastWholeAt, now) < WHOLE_AGAIN_MS

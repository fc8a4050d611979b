import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mayBeConditional, nextPoll, type PollResult } from './next-poll.js'
import {
  type DocumentWholeness,
  NEVER_POLLED,
  NO_HINTS,
  type PollHints,
  type PollMemory,
  readPollMemory,
} from './poll-memory.js'
import { rhythmSeconds } from './rhythm.js'
import { skipSilent } from './skip-silent.js'

const NOW = new Date('2026-11-24T10:20:00Z') // a Tuesday
const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
const later = (ms: number) => new Date(NOW.getTime() + ms)

const clock = (now = NOW, chance = 0.5) => ({ now, pollMinSeconds: 300, chance })
interface More {
  freshSeconds?: number
  movedTo?: string
  wholeness?: DocumentWholeness
}
const whole = (hints: Partial<PollHints> = {}, more: More = {}): PollResult => ({
  kind: 'whole',
  hints: { ...NO_HINTS, ...hints },
  wholeness: more.wholeness ?? null,
  freshSeconds: more.freshSeconds ?? null,
  movedTo: more.movedTo ?? null,
})
const failed = (
  failure: Extract<PollResult, { kind: 'failed' }>['failure'] = 'http_error',
  retryAfterSeconds: number | null = null,
): PollResult => ({ kind: 'failed', failure, retryAfterSeconds })

const waitAfter = (result: PollResult, memory: Partial<PollMemory> = {}) => {
  const next = nextPoll({ ...NEVER_POLLED, ...memory }, result, clock())
  return [next.nextPollAt && (next.nextPollAt.getTime() - NOW.getTime()) / 60_000, next.because]
}

describe('the wait after a poll', () => {
  it.each<[string, PollResult, Partial<PollMemory>, [number | null, string | null]]>([
    ['no wish', whole(), {}, [30, 'ordinary']],
    ['a rhythm of 40 minutes', whole({ rhythmSeconds: 2_400 }), {}, [40, 'rhythm']],
    ['a rhythm faster than allowed', whole({ rhythmSeconds: 20 }), {}, [5, 'rhythm']],
    ['a ttl longer than the rhythm', whole({ rhythmSeconds: 600, ttlSeconds: 3_600 }), {}, [60, 'ttl']],
    ['a ttl shorter than the rhythm', whole({ rhythmSeconds: 2_400, ttlSeconds: 60 }), {}, [40, 'rhythm']],
    ['H-49 a ttl of a year', whole({ ttlSeconds: 31_536_000 }), {}, [1_440, 'ttl']],
    ['sy: of an hour without a rhythm', whole({ updateSeconds: 3_600 }), {}, [60, 'update-period']],
    ['sy: of an hour beside a rhythm', whole({ updateSeconds: 3_600, rhythmSeconds: 600 }), {}, [10, 'rhythm']],
    ['an answer that stays fresh', whole({}, { freshSeconds: 7_200 }), {}, [120, 'fresh']],
    ['H-49 an answer that stays fresh for a year', whole({}, { freshSeconds: 31_536_000 }), {}, [1_440, 'fresh']],
    ['a first failure', failed(), {}, [30, 'ordinary']],
    ['a fourth failure', failed(), { errorCount: 3 }, [80, 'backoff']],
    ['a hundredth failure', failed(), { errorCount: 99 }, [1_440, 'backoff']],
    ['H-50 Retry-After of two hours', failed('rate_limited', 7_200), {}, [120, 'retry-after']],
    ['H-51 Retry-After with a 503', failed('http_error', 7_200), {}, [120, 'retry-after']],
    ['a Retry-After shorter than the backoff', failed('rate_limited', 60), { errorCount: 3 }, [80, 'backoff']],
    ['H-53 a first 410', failed('gone'), {}, [1_440, 'backoff']],
  ])('%s', (_, result, memory, expected) => expect(waitAfter(result, memory)).toEqual(expected))

  it('hints outlive an answer that has none: a 304 and a failure', () => {
    const hints = { ...NO_HINTS, ttlSeconds: 7_200 }
    expect(waitAfter({ kind: 'not-modified', freshSeconds: null, movedTo: null }, { hints })).toEqual([120, 'ttl'])
    expect(waitAfter(failed(), { hints })).toEqual([120, 'ttl'])
  })

  it('how whole the last document was is remembered until another is read', () => {
    const wholeness = { recovered: true, truncated: true, leftOut: 12 }
    const { memory } = nextPoll(NEVER_POLLED, whole({}, { wholeness }), clock())
    expect(readPollMemory(JSON.parse(JSON.stringify(memory))).wholeness).toEqual(wholeness)
    expect(nextPoll(memory, failed(), clock()).memory.wholeness).toEqual(wholeness)
    expect(nextPoll(memory, whole(), clock()).memory.wholeness).toBeNull()
  })

  it('hours and days without news are passed over, but never by more than a day', () => {
    expect(waitAfter(whole({ skipHours: [10, 11] }))).toEqual([100, 'skip'])
    expect(waitAfter(whole({ skipDays: [2, 3, 4] }))).toEqual([1_440, 'skip'])
    expect(waitAfter(whole({ skipHours: [20] }))).toEqual([30, 'ordinary'])
  })

  it('a feed that skips every hour skips none', () => {
    const all = Array.from({ length: 24 }, (_, hour) => hour)
    expect(skipSilent(NOW, { skipHours: all, skipDays: [] })).toEqual(NOW)
  })

  it('success forgets failures', () => {
    const { memory, status } = nextPoll(
      { ...NEVER_POLLED, errorCount: 7, failingSince: NOW.toISOString() },
      whole(),
      clock(),
    )
    expect([memory.errorCount, memory.failingSince, status]).toEqual([0, null, 'active'])
  })
})

/** Polls one after another, each result with its distance from the first in milliseconds. */
const polls = (...results: readonly (readonly [number, PollResult])[]) => {
  let memory = NEVER_POLLED
  let last = nextPoll(memory, whole(), clock())
  for (const [at, result] of results) {
    last = nextPoll(memory, result, clock(later(at)))
    memory = last.memory
  }
  return last
}

describe('H-53 a feed ends in a state that can be seen', () => {
  it('the second 410, a day after the first, stops it; the second within a day does not', () => {
    expect(polls([0, failed('gone')], [DAY_MS, failed('gone')])).toMatchObject({ status: 'gone', nextPollAt: null })
    expect(polls([0, failed('gone')], [HOUR_MS, failed('gone')])).toMatchObject({ status: 'failing' })
  })

  it('an answer of another kind between two 410 begins anew', () => {
    expect(polls([0, failed('gone')], [HOUR_MS, whole()], [DAY_MS, failed('gone')])).toMatchObject({
      status: 'failing',
    })
  })

  it('two weeks of failures stop it, one success between does not let them add up', () => {
    expect(polls([0, failed()], [14 * DAY_MS, failed()])).toMatchObject({ status: 'gone', because: null })
    expect(polls([0, failed()], [7 * DAY_MS, whole()], [14 * DAY_MS, failed()])).toMatchObject({ status: 'failing' })
  })
})

describe('H-36 a permanent move is kept only after it was seen for long', () => {
  const moved = (to = 'https://new.example/feed') => whole({}, { movedTo: to })

  it('three sightings over three days', () => {
    expect(polls([0, moved()], [DAY_MS, moved()], [3 * DAY_MS, moved()])).toMatchObject({
      adopt: 'https://new.example/feed',
    })
  })

  it.each<[string, readonly (readonly [number, PollResult])[]]>([
    [
      'two sightings',
      [
        [0, moved()],
        [4 * DAY_MS, moved()],
      ],
    ],
    ['many sightings within two days', [0, 6, 12, 18, 24, 30, 36, 42].map((hours) => [hours * HOUR_MS, moved()])],
    [
      'a change of the target',
      [
        [0, moved('https://other.example/')],
        [DAY_MS, moved()],
        [3 * DAY_MS, moved()],
      ],
    ],
    [
      'a visit without a redirect',
      [
        [0, moved()],
        [DAY_MS, whole()],
        [2 * DAY_MS, moved()],
        [4 * DAY_MS, moved()],
      ],
    ],
  ])('%s is not enough', (_, seen) => expect(polls(...seen).adopt).toBeNull())
})

describe('readPollMemory', () => {
  it.each([null, {}, [], 'x', { errorCount: -1, failingSince: 'yesterday', hints: { skipHours: [77] } }])(
    '%j was never known',
    (stored) => expect(readPollMemory(stored)).toEqual(NEVER_POLLED),
  )
})

describe('the weekly whole document', () => {
  it('H-48 validators are sent back for a week, and then not once', () => {
    const { memory } = polls([0, whole()])
    expect(mayBeConditional(memory, later(6 * DAY_MS))).toBe(true)
    expect(mayBeConditional(memory, later(7 * DAY_MS))).toBe(false)
    expect(mayBeConditional(NEVER_POLLED, NOW)).toBe(false)
  })
})

describe('rhythmSeconds', () => {
  const every = (minutes: number, count: number) =>
    Array.from({ length: count }, (_, n) => later(-n * minutes * 60_000))

  it.each<[string, Date[], number | null]>([
    ['half the distance of entries that come each hour', every(60, 10), 1_800],
    ['the usual distance, whatever one long night did', [...every(30, 10), later(-10 * HOUR_MS)], 900],
    ['none of three entries', every(60, 3), null],
    ['none of no dates', [], null],
    ['none of dates in the future', every(-60, 10).slice(1), null],
    ['a quarter of a day after a week of silence', [later(-8 * DAY_MS)], 21_600],
    ['a day after a month of silence', [later(-40 * DAY_MS)], 86_400],
  ])('%s', (_, dates, seconds) => expect(rhythmSeconds(dates, NOW)).toBe(seconds))

  it('does not depend on the order of the dates', () => {
    const dates = fc.array(fc.date({ min: later(-40 * DAY_MS), max: NOW, noInvalidDate: true }))
    fc.assert(
      fc.property(dates, (some) => {
        expect(rhythmSeconds(some.toReversed(), NOW)).toBe(rhythmSeconds(some, NOW))
      }),
    )
  })
})

describe('F-6 whatever anybody says', () => {
  const wish = fc.option(fc.double({ noNaN: true, min: -1e9, max: 1e12 }).map((wanted) => wanted + 0))
  const hints: fc.Arbitrary<PollHints> = fc.record({
    ttlSeconds: wish,
    updateSeconds: wish,
    rhythmSeconds: wish,
    skipHours: fc.array(fc.nat(23)),
    skipDays: fc.array(fc.nat(6)),
  })
  const result: fc.Arbitrary<PollResult> = fc.oneof(
    fc.record({
      kind: fc.constant('whole' as const),
      hints,
      wholeness: fc.option(fc.record({ recovered: fc.boolean(), truncated: fc.boolean(), leftOut: fc.nat() })),
      freshSeconds: wish,
      movedTo: fc.option(fc.constantFrom('https://a.example/', 'https://b.example/')),
    }),
    fc.record({
      kind: fc.constant('failed' as const),
      failure: fc.constantFrom('http_error', 'gone', 'rate_limited', 'not_a_feed', 'timeout_total'),
      retryAfterSeconds: wish,
    }),
  )
  const chance = fc.double({ noNaN: true, min: 0, max: 1 })

  it('the next poll is between the shortest distance and a day away, and the memory can be kept', () => {
    const story = fc.array(fc.tuple(result, fc.nat(20 * 24 * 60), chance), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(story, (steps) => {
        let memory = NEVER_POLLED
        let now = NOW
        for (const [one, minutes, luck] of steps) {
          now = new Date(now.getTime() + minutes * 60_000)
          const next = nextPoll(memory, one, { now, pollMinSeconds: 300, chance: luck })
          expect(readPollMemory(JSON.parse(JSON.stringify(next.memory)))).toEqual(next.memory)
          expect(next.nextPollAt === null).toBe(next.status === 'gone')
          const wait = next.nextPollAt ? (next.nextPollAt.getTime() - now.getTime()) / 1_000 : 300
          expect(wait).toBeGreaterThanOrEqual(300)
          expect(wait).toBeLessThanOrEqual(86_400)
          memory = next.memory
        }
      }),
    )
  })

  it('F-7 more failures in a row never bring the next poll forward', () => {
    fc.assert(
      fc.property(fc.nat(10_000), chance, (errorCount, luck) => {
        const wait = (count: number) =>
          nextPoll({ ...NEVER_POLLED, errorCount: count }, failed(), {
            now: NOW,
            pollMinSeconds: 300,
            chance: luck,
          }).nextPollAt?.getTime() ?? 0
        expect(wait(errorCount + 1)).toBeGreaterThanOrEqual(wait(errorCount))
      }),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalUrl } from './canonical-url.js'
import { type LastPoll, nextPoll } from './next-poll.js'
import { nextRead } from './next-read.js'

describe('canonicalUrl', () => {
  it.each([
    ['HTTPS://News.Example:443/a/?utm_source=x&id=7&fbclid=y#top', 'https://news.example/a/?id=7'],
    ['http://news.example', 'http://news.example/'],
    ['http://news.example./a//', 'http://news.example/a//'],
    ['http://news.example/%7euser/%e4?q=%2f', 'http://news.example/~user/%E4?q=%2F'],
    ['http://news.example/?a=1&&b=2', 'http://news.example/?a=1&b=2'],
    ['http://news.example:8080/a?gclid=1', 'http://news.example:8080/a'],
    ['mailto:desk@news.example', 'mailto:desk@news.example'],
    ['not an address', 'not an address'],
  ])('%s becomes %s', (url, canonical) => expect(canonicalUrl(url)).toBe(canonical))

  it('doing it twice changes nothing, and the host never changes', () => {
    const url = fc.oneof(
      fc.webUrl({ withFragments: true, withQueryParameters: true }),
      fc.webPath().map((path) => `http://a.example${path}`),
    )
    const spelled = fc
      .tuple(url, fc.constantFrom('', '/', '//', '?utm_x=1', '&utm_y=2', '%2f', '%7E', '%', '#x'))
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(spelled, (address) => {
        const once = canonicalUrl(address)
        expect(canonicalUrl(once)).toBe(once)
        if (URL.canParse(address)) expect(new URL(once).host).toBe(new URL(address).host)
      }),
    )
  })
})

describe('nextPoll', () => {
  const now = new Date('2026-11-24T10:00:00Z')
  const well: LastPoll = {
    now,
    failure: null,
    errorCount: 0,
    ttlSeconds: null,
    retryAfterSeconds: null,
    pollMinSeconds: 300,
  }
  const minutes = (last: Partial<LastPoll>) => {
    const { nextPollAt } = nextPoll({ ...well, ...last })
    return nextPollAt === null ? null : (nextPollAt.getTime() - now.getTime()) / 60_000
  }

  it.each([
    ['no wish of the feed', {}, 30],
    ['a ttl', { ttlSeconds: 900 }, 15],
    ['a ttl shorter than allowed', { ttlSeconds: 1 }, 5],
    ['a ttl of a year', { ttlSeconds: 31_536_000 }, 1_440],
    ['a first failure', { failure: 'conn_reset', errorCount: 1 }, 30],
    ['a fourth failure', { failure: 'conn_reset', errorCount: 4 }, 80],
    ['a hundredth failure', { failure: 'conn_reset', errorCount: 100 }, 1_440],
    ['Retry-After', { failure: 'rate_limited', errorCount: 1, retryAfterSeconds: 7_200 }, 120],
    ['gone', { failure: 'gone', errorCount: 1 }, null],
  ] as const)('after %s', (_, last, wait) => expect(minutes(last)).toBe(wait))

  it('says how the feed stands', () => {
    expect(nextPoll(well).status).toBe('active')
    expect(nextPoll({ ...well, failure: 'http_error', errorCount: 1 }).status).toBe('failing')
    expect(nextPoll({ ...well, failure: 'gone', errorCount: 1 }).status).toBe('gone')
  })

  it('is always between the shortest distance and a day away, and never sooner for more failures', () => {
    const any = fc.record({
      failure: fc.constantFrom(null, 'http_error', 'timeout_total', 'not_a_feed'),
      errorCount: fc.nat(10_000),
      ttlSeconds: fc.option(fc.double({ noNaN: true, min: -1e9, max: 1e12 })),
      retryAfterSeconds: fc.option(fc.nat(86_400)),
      chance: fc.double({ noNaN: true, min: 0, max: 1 }),
    } as const)
    fc.assert(
      fc.property(any, (last) => {
        const wait = minutes(last) ?? Number.NaN
        expect(wait).toBeGreaterThanOrEqual(5)
        expect(wait).toBeLessThanOrEqual(1_440)
        expect(minutes({ ...last, errorCount: last.errorCount + 1 }) ?? Number.NaN).toBeGreaterThanOrEqual(wait)
      }),
    )
  })
})

it('an article is read again ever more rarely, and left alone after three days', () => {
  const firstReadAt = new Date('2026-11-24T10:00:00Z')
  const visits: number[] = []
  for (let at: Date | null = firstReadAt; at !== null; at = nextRead({ firstReadAt, now: at }))
    visits.push((at.getTime() - firstReadAt.getTime()) / 60_000)
  expect(visits).toEqual([0, 2, 10, 30, 120, 480, 1_440, 4_320])
})

import { createRequire } from 'node:module'
import { decodeBytes } from '../decode/decode-bytes.js'
import type { Failed, FailureKind, Fetched } from './fetched.js'
import { Refusal } from './refusal.js'

/** As much of robots-parser as is used. Its own types are those of a module, which it is not. */
interface ParsedRobots {
  isAllowed(url: string, userAgent: string): boolean | undefined
  getCrawlDelay(userAgent: string): number | undefined
}
const robotsParser: (url: string, text: string) => ParsedRobots = createRequire(import.meta.url)('robots-parser')

/** As much of a robots.txt as must be read (RFC 9309 section 2.5), in UTF-16 units. */
const MAX_LENGTH = 500 * 1024

/** Longest time for which one may be used unasked (RFC 9309 section 2.4). */
const DAY_MS = 24 * 60 * 60 * 1_000

/** How soon a server that could not say what it allows is asked again. */
const UNREACHABLE_MS = 10 * 60 * 1_000

/** Origins that are remembered. */
const MAX_ORIGINS = 2_000

/** Longest distance between two requests that a site may ask for. */
const MAX_CRAWL_DELAY_MS = 30_000

/** What a site allows. */
interface Rules {
  /** Why an address is not fetched; null where it may be. */
  refusal(url: URL): Refusal | null
  crawlDelayMs: number
  until: number
}

/** What robots.txt files say, remembered for a day. */
export interface Robots {
  /** The rules for an address. Throws a `Refusal` where it may not be fetched; gives the distance the site asks for. */
  check(url: URL): Promise<{ crawlDelayMs: number }>
}

/** Failures after which there is no robots.txt as far as anybody can tell (RFC 9309 sections 2.3.1.2 and 2.3.1.3). */
const UNAVAILABLE: ReadonlySet<FailureKind> = new Set([
  'gone',
  'empty_body',
  'redirect_invalid',
  'redirect_loop',
  'too_many_redirects',
])

const isUnavailable = ({ failure, status }: Failed): boolean =>
  UNAVAILABLE.has(failure) || (failure === 'http_error' && status !== null && status >= 400 && status < 500)

const allowAll = (until: number): Rules => ({ refusal: () => null, crawlDelayMs: 0, until })

/** Nobody could be reached: what was asked for ends the same way, and is told so on its own account. */
const UNREACHED: ReadonlySet<FailureKind> = new Set([
  'dns_error',
  'conn_refused',
  'timeout_connect',
  'tls_error',
  'blocked_host',
  'blocked_address',
  'blocked_port',
])

/** RFC 9309 section 2.3.1.4: what cannot be read for now allows nothing for now. */
const refuseAll = (reason: string, now: number): Rules => {
  const refusal = new Refusal(
    'robots_unreachable',
    `What programs may fetch here could not be read, so nothing is fetched for now. Its robots.txt: ${reason}`,
  )
  return { refusal: () => refusal, crawlDelayMs: 0, until: now + UNREACHABLE_MS }
}

const rulesIn = (text: string, { at, now, userAgent }: { at: string; now: number; userAgent: string }): Rules => {
  const robots = robotsParser(at, text.slice(0, MAX_LENGTH))
  const delay = robots.getCrawlDelay(userAgent) ?? 0
  return {
    refusal: (url) =>
      robots.isAllowed(url.href, userAgent) === false
        ? new Refusal('disallowed', 'The site asks programs not to fetch this address (robots.txt).')
        : null,
    crawlDelayMs: Number.isFinite(delay) && delay > 0 ? Math.min(delay * 1_000, MAX_CRAWL_DELAY_MS) : 0,
    until: now + DAY_MS,
  }
}

interface RobotsOptions {
  /** Fetches a robots.txt through the door, without asking for rules again. */
  get: (url: string) => Promise<Fetched>
  userAgent: string
  now: () => number
}

/**
 * Obeys robots.txt (RFC 9309): one file for each origin, asked once however many wait for it, kept for a day. No file
 * allows all, a file that cannot be read for now allows nothing for ten minutes.
 */
export const obeyRobots = ({ get, userAgent, now }: RobotsOptions): Robots => {
  const byOrigin = new Map<string, { rules: Promise<Rules>; until: number }>()

  const read = async (origin: string): Promise<Rules> => {
    const at = `${origin}/robots.txt`
    const fetched = await get(at)
    if (fetched.outcome === 'ok')
      return rulesIn(decodeBytes(fetched.bytes, fetched.contentType), { at, now: now(), userAgent })
    // Nobody asked whether it changed, so an answer that it did not is no answer.
    if (fetched.outcome === 'not-modified' || isUnavailable(fetched)) return allowAll(now() + DAY_MS)
    return UNREACHED.has(fetched.failure) ? allowAll(now()) : refuseAll(fetched.reason, now())
  }

  const remember = (origin: string): Promise<Rules> => {
    const known = byOrigin.get(origin)
    if (known && known.until > now()) return known.rules
    byOrigin.delete(origin)
    const [oldest] = byOrigin.keys()
    if (byOrigin.size >= MAX_ORIGINS && oldest !== undefined) byOrigin.delete(oldest)
    const entry = { rules: read(origin), until: Number.POSITIVE_INFINITY }
    byOrigin.set(origin, entry)
    entry.rules.then(
      ({ until }) => {
        entry.until = until
      },
      () => byOrigin.delete(origin),
    )
    return entry.rules
  }

  return {
    check: async (url) => {
      const rules = await remember(url.origin)
      const refusal = rules.refusal(url)
      if (refusal) throw refusal
      return { crawlDelayMs: rules.crawlDelayMs }
    },
  }
}

import type { Validators } from '@parallax/model'
import { Agent, type Dispatcher } from 'undici'
import type { AddressGuard } from './address-guard.js'
import { addressGuard } from './address-guard.js'
import { type Answer, askOnce } from './ask-once.js'
import { deadline } from './deadline.js'
import type { Failed, Fetched } from './fetched.js'
import { guardedConnect, type Resolve, resolveName } from './guarded-connect.js'
import { type HostSlots, hostSlots } from './host-slots.js'
import { LIMITS, type Limits } from './limits.js'
import { nameFailure } from './name-failure.js'
import { Refusal } from './refusal.js'
import { checkUrl } from './url-policy.js'

export interface WebOptions {
  /** Ranges (CIDR) that may be reached although they are private. */
  allowAddresses: readonly string[]
  /** Sent with every request, as in `Parallax/1.0 (+https://example.org/about)`. */
  userAgent: string
  /** Shortest distance between two page requests to one host, in milliseconds; 1,000 where left out. */
  hostDelayMs?: number
  /** How names become addresses; the system's resolver where left out. */
  resolve?: Resolve
  limits?: Partial<Limits>
}

export interface GetOptions {
  accept: 'feed' | 'page'
  /** What the server gave last time, sent back byte for byte. */
  validators?: Validators
  signal?: AbortSignal
}

export interface Web {
  /**
   * What stands at an address. What the world does is an outcome, never an exception; only an aborted `signal`
   * rejects, with its reason. Waits for the host's turn first, and the clocks run from then on.
   */
  get(url: string, options: GetOptions): Promise<Fetched>
  close(): Promise<void>
}

const ACCEPT = {
  feed: 'application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml, application/xml;q=0.9, text/xml;q=0.9, text/html;q=0.5, */*;q=0.1',
  page: 'text/html, application/xhtml+xml, */*;q=0.1',
} as const

interface Door {
  guard: AddressGuard
  dispatcher: Dispatcher
  slots: HostSlots
  limits: Limits
  userAgent: string
  hostDelayMs: number
}

const headersFor = ({ accept, validators }: GetOptions, userAgent: string): Record<string, string> => ({
  'user-agent': userAgent,
  accept: ACCEPT[accept],
  'accept-encoding': 'gzip, deflate, br',
  'accept-language': 'en, *;q=0.5',
  ...(validators?.etag ? { 'if-none-match': validators.etag } : {}),
  ...(validators?.lastModified ? { 'if-modified-since': validators.lastModified } : {}),
})

/** Where a redirect leads, checked like any other address. Throws a `Refusal`. */
const redirectTarget = (location: string, from: URL, guard: AddressGuard): URL => {
  if (location.includes('\\') || !URL.canParse(location, from.href))
    throw new Refusal('redirect_invalid', 'The server redirects to something that is no web address.')
  const target = checkUrl(new URL(location, from).href, guard)
  if (from.protocol === 'https:' && target.protocol === 'http:')
    throw new Refusal('redirect_invalid', 'The server redirects from a secure address to an insecure one.')
  return target
}

/** Follows an address over its redirects. Every hop is checked and waits its host's turn. */
const follow = async (input: string, options: GetOptions, door: Door): Promise<Fetched> => {
  const { guard, limits } = door
  const headers = headersFor(options, door.userAgent)
  let url = checkUrl(input, guard)
  const visited = new Set([url.href])
  let allPermanent = true
  let leftMs = limits.totalMs

  const ask = async (): Promise<Answer> => {
    const clock = deadline({ ...limits, leftMs }, options.signal)
    const started = Date.now()
    try {
      return await askOnce({ url, headers, dispatcher: door.dispatcher, deadline: clock, maxBytes: limits.maxBytes })
    } catch (error) {
      // undici wraps an abort in its own error; the clock's reason is what happened.
      throw clock.signal.aborted ? clock.signal.reason : error
    } finally {
      clock.stop()
      leftMs -= Date.now() - started
    }
  }

  for (let hops = 0; hops <= limits.maxRedirects; hops += 1) {
    const delayMs = options.accept === 'page' && hops === 0 ? door.hostDelayMs : 0
    const answer = await door.slots.run(url.host, { delayMs, signal: options.signal }, ask)
    if (answer.kind === 'not-modified') return { outcome: 'not-modified', validators: answer.validators }
    if (answer.kind === 'body') {
      const { bytes, contentType, validators } = answer
      const movedTo = hops > 0 && allPermanent ? url.href : null
      return { outcome: 'ok', url: url.href, contentType, bytes, validators, movedTo }
    }
    url = redirectTarget(answer.location, url, guard)
    allPermanent &&= answer.permanent
    if (visited.has(url.href)) throw new Refusal('redirect_loop', 'The server redirects in a circle.')
    visited.add(url.href)
  }
  throw new Refusal('too_many_redirects', `The server redirects more than ${limits.maxRedirects} times.`)
}

const failed = (error: unknown): Failed => nameFailure(error).toFailed()

/**
 * The one door out: everything that Parallax fetches goes through here. Every hop's URL, literal address, resolved
 * addresses and peer are checked (OWASP ASVS 5.0, 1.3.6). Throws a `RangeError` for an unreadable allow list.
 */
export const openWeb = (options: WebOptions): Web => {
  const limits = { ...LIMITS, ...options.limits }
  const guard = addressGuard(options.allowAddresses)
  const connect = guardedConnect({ guard, resolve: options.resolve ?? resolveName, connectMs: limits.connectMs })
  // Without pipelining every request opens its own connection, so each one is checked anew.
  const dispatcher = new Agent({ connect, pipelining: 0 })
  const { userAgent, hostDelayMs = 1_000 } = options
  const door: Door = { guard, dispatcher, slots: hostSlots(), limits, userAgent, hostDelayMs }
  return {
    get: async (url, options) => {
      try {
        return await follow(url, options, door)
      } catch (error) {
        options.signal?.throwIfAborted()
        return failed(error)
      }
    },
    close: () => dispatcher.destroy(),
  }
}

import type { Validators } from '@parallax/model'
import type { Dispatcher } from 'undici'
import type { AddressGuard } from './address-guard.js'
import { type Answer, askOnce } from './ask-once.js'
import { deadline } from './deadline.js'
import type { Fetched } from './fetched.js'
import type { HostLines } from './host-lines.js'
import type { Limits } from './limits.js'
import { declaredHub } from './link-header.js'
import { withPatience } from './patience.js'
import { Refusal } from './refusal.js'
import type { Robots } from './robots.js'
import { checkUrl } from './url-policy.js'

const ACCEPT = {
  feed: 'application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml, application/xml;q=0.9, text/xml;q=0.9, text/html;q=0.5, */*;q=0.1',
  page: 'text/html, application/xhtml+xml, */*;q=0.1',
  robots: 'text/plain, */*;q=0.1',
} as const

/** What is asked for, and how. */
export interface Request {
  accept: keyof typeof ACCEPT
  validators?: Validators | undefined
  signal?: AbortSignal | undefined
  /** How long it may wait for a host. */
  patienceMs?: number | undefined
}

/** All that a request goes through. */
export interface Door {
  guard: AddressGuard
  dispatcher: Dispatcher
  lines: HostLines
  robots: Robots
  limits: Limits
  userAgent: string
  hostDelayMs: number
}

/** No cookie, no referrer, no credentials: nothing that could follow a redirect to somebody else. */
const headersFor = ({ accept, validators }: Request, userAgent: string): Record<string, string> => ({
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

/** How far apart a request is held: feeds and pages are, each at its first hop; what they lead to is part of them. */
const apartOf = async (
  url: URL,
  { request, hops }: { request: Request; hops: number },
  door: Door,
): Promise<number> => {
  if (request.accept === 'robots') return 0
  const given = { ms: request.patienceMs, cancel: request.signal }
  const { crawlDelayMs } = await withPatience(url.host, given, door.robots.check(url))
  if (hops > 0) return 0
  return request.accept === 'page' ? Math.max(door.hostDelayMs, crawlDelayMs) : door.hostDelayMs
}

/** Follows an address over its redirects. Every hop is checked, allowed by its site, and waits its host's turn. */
export const follow = async (input: string, request: Request, door: Door): Promise<Fetched> => {
  const { guard, limits } = door
  const { signal, patienceMs } = request
  const isUrgent = request.accept !== 'page'
  const headers = headersFor(request, door.userAgent)
  let url = checkUrl(input, guard)
  const visited = new Set([url.href])
  let allPermanent = true
  let leftMs = limits.totalMs

  const ask = async (): Promise<Answer> => {
    const clock = deadline({ ...limits, leftMs }, signal)
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
    const apartMs = await apartOf(url, { request, hops }, door)
    const answer = await door.lines.run(url.host, { apartMs, isUrgent, patienceMs, signal }, ask)
    const movedTo = hops > 0 && allPermanent ? url.href : null
    if (answer.kind === 'not-modified') {
      const { freshSeconds } = answer
      // What the server does not say again still stands (RFC 9111 section 3.2).
      const validators = {
        etag: answer.validators.etag ?? request.validators?.etag ?? null,
        lastModified: answer.validators.lastModified ?? request.validators?.lastModified ?? null,
      }
      return { outcome: 'not-modified', validators, freshSeconds, movedTo }
    }
    if (answer.kind === 'body') {
      const { bytes, contentType, validators, freshSeconds } = answer
      const declared = declaredHub(answer.link, url.href)
      return { outcome: 'ok', url: url.href, contentType, bytes, validators, freshSeconds, movedTo, declared }
    }
    url = redirectTarget(answer.location, url, guard)
    allPermanent &&= answer.permanent
    if (visited.has(url.href)) throw new Refusal('redirect_loop', 'The server redirects in a circle.')
    visited.add(url.href)
  }
  throw new Refusal('too_many_redirects', `The server redirects more than ${limits.maxRedirects} times.`)
}

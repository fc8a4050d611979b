import type { Validators } from '@parallax/model'
import { type Dispatcher, request } from 'undici'
import type { Deadline } from './deadline.js'
import { freshSeconds } from './freshness.js'
import { readBody } from './read-body.js'
import { Refusal } from './refusal.js'
import { retryAfterSeconds } from './retry-after.js'

/** What an answer says of itself for the next time. */
interface Kept {
  validators: Validators
  freshSeconds: number | null
}

/** One answer to one request, before redirects are followed. */
export type Answer =
  | ({ kind: 'body'; bytes: Uint8Array; contentType: string | null; link: string } & Kept)
  | ({ kind: 'not-modified' } & Kept)
  | { kind: 'redirect'; location: string; permanent: boolean }

type Headers = Record<string, string | string[] | undefined>

const headerOf = (headers: Headers, name: string): string | null => {
  const value = headers[name]
  return (Array.isArray(value) ? value[0] : value) ?? null
}

const validatorsOf = (headers: Headers): Validators => ({
  etag: headerOf(headers, 'etag'),
  lastModified: headerOf(headers, 'last-modified'),
})

const keptOf = (headers: Headers): Kept => ({
  validators: validatorsOf(headers),
  freshSeconds: freshSeconds(headers, new Date()),
})

const REDIRECTS: ReadonlyMap<number, boolean> = new Map([
  [301, true],
  [302, false],
  [303, false],
  [307, false],
  [308, true],
])

const WORDS: Readonly<Record<number, string>> = {
  304: 'The server says that nothing changed, though it was not asked that (304).',
  401: 'The server asks for a password (401).',
  403: 'The server refuses to show this address (403).',
  404: 'There is nothing at this address (404).',
  451: 'The server withholds this address for legal reasons (451).',
}

const wordsFor = (status: number): string =>
  WORDS[status] ??
  (status >= 500 ? `The server has a fault of its own (${status}).` : `The server answered with status ${status}.`)

const refusalFor = (status: number, headers: Headers): Refusal => {
  const wait = retryAfterSeconds(headerOf(headers, 'retry-after'), new Date())
  if (status === 429)
    return new Refusal('rate_limited', 'The server asks to be left alone for a while (429).', 429, wait)
  if (status === 410) return new Refusal('gone', 'The address is gone for good (410).', 410)
  if (headerOf(headers, 'cf-mitigated') === 'challenge')
    return new Refusal(
      'http_error',
      `The site asks its visitors to prove that they are people (${status}, challenge).`,
      status,
      wait,
    )
  return new Refusal('http_error', wordsFor(status), status, wait)
}

/** A `Location` as its server meant it: undici hands header bytes on as latin1, servers often write UTF-8. */
const locationOf = (headers: Headers): string => {
  const raw = headerOf(headers, 'location')?.trim() ?? ''
  if (raw === '') throw new Refusal('redirect_invalid', 'The server redirects without saying where to.')
  const utf8 = Buffer.from(raw, 'latin1').toString('utf8')
  return utf8.includes('\uFFFD') ? raw : utf8
}

const isBlank = (bytes: Uint8Array): boolean => {
  if (bytes.length > 4_096) return false
  return Buffer.from(bytes).toString('latin1').trim() === ''
}

export interface Asking {
  url: URL
  headers: Record<string, string>
  dispatcher: Dispatcher
  deadline: Deadline
  maxBytes: number
}

const receive = async ({ statusCode, headers, body }: Dispatcher.ResponseData, asking: Asking): Promise<Answer> => {
  const permanent = REDIRECTS.get(statusCode)
  if (permanent !== undefined) return { kind: 'redirect', location: locationOf(headers), permanent }
  const conditional = 'if-none-match' in asking.headers || 'if-modified-since' in asking.headers
  if (statusCode === 304 && conditional) return { kind: 'not-modified', ...keptOf(headers) }
  if (statusCode === 204 || statusCode === 205)
    throw new Refusal('empty_body', 'The server answered with nothing.', statusCode)
  if (statusCode !== 200) throw refusalFor(statusCode, headers)

  const { maxBytes, deadline } = asking
  if (Number(headerOf(headers, 'content-length') ?? 0) > maxBytes)
    throw new Refusal(
      'too_large',
      `The server announces more than ${Math.round(maxBytes / 1024 / 1024)} MiB.`,
      statusCode,
    )
  const contentEncoding = headerOf(headers, 'content-encoding') ?? ''
  const bytes = await readBody(body, { contentEncoding, maxBytes, onMove: deadline.bodyMoved })
  if (isBlank(bytes)) throw new Refusal('empty_body', 'The server answered with nothing.', statusCode)
  const link = [headers.link ?? ''].flat().join(', ')
  return { kind: 'body', bytes, contentType: headerOf(headers, 'content-type'), link, ...keptOf(headers) }
}

/** One request, no redirect followed. Throws a `Refusal` or what undici throws; leaves no socket open. */
export const askOnce = async (asking: Asking): Promise<Answer> => {
  const { url, headers, dispatcher, deadline } = asking
  const response = await request(url, {
    headers,
    dispatcher,
    signal: deadline.signal,
    headersTimeout: 0,
    bodyTimeout: 0,
  })
  deadline.headersArrived()
  // A body may fail after the answer was refused by its headers; nobody is left to hear of it.
  response.body.on('error', () => {})
  try {
    return await receive(response, asking)
  } finally {
    response.body.destroy()
  }
}

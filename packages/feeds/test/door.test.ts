import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type Fetched, openWeb, type Web } from '../src/index.js'
import { type BehaviourName, GOOD_FEED } from './hostile/behaviours.js'
import { startCanary, startHostileServer } from './hostile/hostile-server.js'

const LIMITS = { connectMs: 400, headersMs: 300, idleMs: 300, totalMs: 700, maxBytes: 200_000 }

let server: Awaited<ReturnType<typeof startHostileServer>>
let canary: Awaited<ReturnType<typeof startCanary>>
let web: Web

beforeAll(async () => {
  server = await startHostileServer('127.0.0.2')
  canary = await startCanary()
  web = openWeb({ allowAddresses: ['127.0.0.2/32'], userAgent: 'Test/1.0', hostDelayMs: 0, limits: LIMITS })
})
afterEach(() => expect(canary.accepted()).toBe(0))
afterAll(async () => {
  await web.close()
  await server.close()
  await canary.close()
})

const get = (name: BehaviourName, argument?: string): Promise<Fetched> =>
  web.get(server.at(name, argument), { accept: 'feed' })

const textOf = (fetched: Fetched): string =>
  fetched.outcome === 'ok' ? Buffer.from(fetched.bytes).toString() : JSON.stringify(fetched)

describe('a server that misbehaves ends in one typed outcome, and no socket stays open', () => {
  const cases: readonly (readonly [BehaviourName, string])[] = [
    ['silent', 'timeout_headers'],
    ['header-drip', 'timeout_headers'],
    ['endless-103', 'timeout_headers'],
    ['body-drip', 'timeout_total'],
    ['body-stall', 'timeout_idle'],
    ['endless-body', 'too_large'],
    ['huge-content-length', 'too_large'],
    ['gzip-bomb', 'too_large'],
    ['brotli-bomb', 'too_large'],
    ['double-gzip-bomb', 'too_large'],
    ['six-layers', 'decode_error'],
    ['truncated-gzip', 'decode_error'],
    ['fake-gzip', 'decode_error'],
    ['unknown-encoding', 'decode_error'],
    ['lying-length', 'conn_reset'],
    ['half-open', 'conn_reset'],
    ['garbage', 'protocol_error'],
    ['big-header', 'protocol_error'],
    ['two-lengths', 'conn_reset'],
    ['empty', 'empty_body'],
    ['blank', 'empty_body'],
    ['no-content', 'empty_body'],
    ['not-modified-unasked', 'http_error'],
    ['not-found', 'http_error'],
    ['server-error', 'http_error'],
    ['gone', 'gone'],
    ['ping', 'redirect_loop'],
    ['count', 'too_many_redirects'],
    ['no-location', 'redirect_invalid'],
  ]
  it.each(cases)('%s ends as %s', async (name, failure) => {
    const started = Date.now()
    const fetched = await get(name, name === 'count' ? '0' : undefined)
    expect(fetched).toMatchObject({ outcome: 'failed', failure })
    expect(fetched).toHaveProperty('reason', expect.stringMatching(/^[A-Z].+[.)]$/))
    expect(Date.now() - started).toBeLessThan(LIMITS.totalMs + 4_000)
    await server.idle()
  })

  it('a closed port ends as conn_refused', async () => {
    const other = await startHostileServer('127.0.0.2')
    await other.close()
    expect(await web.get(other.at('good'), { accept: 'feed' })).toMatchObject({ failure: 'conn_refused', final: false })
  })

  it('the default limits say how long was waited, in a person’s words', async () => {
    expect(await get('silent')).toMatchObject({ reason: 'The server did not answer within 0.3 seconds.' })
  })
})

describe('what comes back whole', () => {
  it.each(['good', 'brotli', 'raw-deflate', 'double-gzip'] as const)('%s is unpacked', async (name) => {
    expect(textOf(await get(name))).toBe(GOOD_FEED)
  })

  it('validators come back byte for byte, and are sent back so', async () => {
    const first = await get('conditional')
    expect(first).toMatchObject({ outcome: 'ok', validators: { etag: '"a\\"b"', lastModified: null } })
    const validators = { etag: '"a\\"b"', lastModified: null }
    const second = await web.get(server.at('conditional'), { accept: 'feed', validators })
    expect(second).toEqual({ outcome: 'not-modified', validators, freshSeconds: null, movedTo: null })
  })

  it('no cookie and no referrer is ever sent; the user agent is', async () => {
    await get('set-cookie')
    const headers = JSON.parse(textOf(await get('echo')))
    expect(headers['user-agent']).toBe('Test/1.0')
    expect(Object.keys(headers)).not.toEqual(expect.arrayContaining(['cookie']))
    expect(Object.keys(headers)).not.toEqual(expect.arrayContaining(['referer']))
  })

  it('a permanent move is reported, a temporary one only followed', async () => {
    expect(await get('moved-to', '/good')).toMatchObject({ url: server.at('good'), movedTo: server.at('good') })
    expect(await get('to', '/moved-to?%2Fgood')).toMatchObject({ url: server.at('good'), movedTo: null })
  })

  it.each([
    ['120', 120],
    ['0', 0],
    ['99999999999999999999', 86_400],
    ['-5', null],
    ['1.5', null],
    ['Thu, 01 Jan 2099 00:00:00 GMT', 86_400],
    ['Thu, 01 Jan 2015 00:00:00 GMT', 0],
    ['soon', null],
  ])('Retry-After %s asks for %s seconds', async (header, seconds) => {
    expect(await get('busy', header)).toMatchObject({ failure: 'rate_limited', retryAfterSeconds: seconds })
    expect(await get('unavailable', header)).toMatchObject({ status: 503, retryAfterSeconds: seconds, final: false })
  })

  it('what another try cannot cure is final, what it may cure is not', async () => {
    expect(await get('gone')).toMatchObject({ final: true, status: 410, reason: 'The address is gone for good (410).' })
    expect(await get('not-found')).toMatchObject({ final: true, status: 404 })
    expect(await get('server-error')).toMatchObject({ final: false, status: 500 })
    expect(await get('challenge')).toMatchObject({ status: 403, reason: expect.stringContaining('challenge') })
  })
})

describe('turns', () => {
  it('one host is asked one thing at a time, pages at a distance', async () => {
    const spaced = openWeb({ allowAddresses: ['127.0.0.2/32'], userAgent: 'Test/1.0', hostDelayMs: 120 })
    const started = Date.now()
    const pages = await Promise.all([1, 2, 3].map(() => spaced.get(server.at('good'), { accept: 'page' })))
    expect(pages.map(({ outcome }) => outcome)).toEqual(['ok', 'ok', 'ok'])
    expect(Date.now() - started).toBeGreaterThanOrEqual(239)
    await spaced.close()
  })

  it('a caller that gives up leaves the line, and the next one is served', async () => {
    const giveUp = new AbortController()
    const slow = get('silent')
    const waiting = web.get(server.at('good'), { accept: 'feed', signal: giveUp.signal })
    giveUp.abort(new Error('enough'))
    const next = get('good')
    await expect(waiting).rejects.toThrow('enough')
    expect(await slow).toMatchObject({ failure: 'timeout_headers' })
    expect(await next).toMatchObject({ outcome: 'ok' })
  })
})

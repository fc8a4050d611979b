import type { IncomingMessage, ServerResponse } from 'node:http'
import { brotliCompressSync, deflateRawSync, gzipSync } from 'node:zlib'

/** What the server does with one request. `argument` is what stands behind `?` in the address, decoded. */
export type Behaviour = (response: ServerResponse, argument: string, request: IncomingMessage) => void

export const GOOD_FEED = `<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour News</title>
<item><title>Bridge opens</title><link>http://example.org/bridge</link></item></channel></rss>`

const whole =
  (body: string | Buffer, headers: Record<string, string> = {}): Behaviour =>
  (response) =>
    response.writeHead(200, { 'content-type': 'application/rss+xml', ...headers }).end(body)

const status =
  (code: number, headers: Record<string, string> = {}): Behaviour =>
  (response) =>
    response.writeHead(code, headers).end('no')

const raw =
  (bytes: string): Behaviour =>
  (response) =>
    response.socket?.end(bytes)

/** Runs until the client hangs up. */
const repeat = (response: ServerResponse, everyMs: number, step: () => void): void => {
  const timer = setInterval(step, everyMs)
  response.socket?.once('close', () => clearInterval(timer))
}

const ZEROS = Buffer.alloc(4_000_000)

export const BEHAVIOURS = {
  good: whole(GOOD_FEED, { etag: 'W/"odd, etag"', 'last-modified': 'Mon, 23 Nov 2026 10:00:00 GMT' }),
  conditional: (response, _, request) => {
    const asked = request.headers['if-none-match']
    if (asked === '"a\\"b"') response.writeHead(304, { etag: '"a\\"b"' }).end()
    else response.writeHead(200, { etag: '"a\\"b"' }).end(GOOD_FEED)
  },
  echo: (response, _, request) => response.writeHead(200).end(JSON.stringify(request.headers)),
  'set-cookie': whole(GOOD_FEED, { 'set-cookie': 'spy=1' }),
  silent: () => {},
  'header-drip': (response) => {
    response.socket?.write('HTTP/1.1 200 OK\r\n')
    repeat(response, 50, () => response.socket?.write('x-more: y\r\n'))
  },
  'endless-103': (response) => repeat(response, 30, () => response.socket?.write('HTTP/1.1 103 Early Hints\r\n\r\n')),
  'body-drip': (response) => {
    response.writeHead(200, { 'content-length': '100000' })
    repeat(response, 50, () => response.write('x'))
  },
  'body-stall': (response) => {
    response.writeHead(200, { 'content-length': '100000' })
    response.write(GOOD_FEED)
  },
  'endless-body': (response) => {
    response.writeHead(200)
    const pour = () => {
      while (response.writable && response.write(ZEROS.subarray(0, 65_536)));
    }
    response.on('drain', pour)
    pour()
  },
  'huge-content-length': (response) => {
    response.writeHead(200, { 'content-length': '10000000000' })
    response.write('<')
  },
  'lying-length': (response) => {
    response.writeHead(200, { 'content-length': '1000' })
    response.write('abc', () => response.socket?.resetAndDestroy())
  },
  'gzip-bomb': whole(gzipSync(ZEROS), { 'content-encoding': 'gzip' }),
  'brotli-bomb': whole(brotliCompressSync(ZEROS), { 'content-encoding': 'br' }),
  'double-gzip-bomb': whole(gzipSync(gzipSync(ZEROS)), { 'content-encoding': 'gzip, gzip' }),
  'six-layers': whole(GOOD_FEED, { 'content-encoding': 'gzip, gzip, gzip, gzip, gzip, gzip' }),
  'double-gzip': whole(gzipSync(gzipSync(GOOD_FEED)), { 'content-encoding': 'gzip, x-gzip' }),
  'raw-deflate': whole(deflateRawSync(GOOD_FEED), { 'content-encoding': 'deflate' }),
  brotli: whole(brotliCompressSync(GOOD_FEED), { 'content-encoding': 'br' }),
  'truncated-gzip': whole(gzipSync(GOOD_FEED).subarray(0, 60), { 'content-encoding': 'gzip' }),
  'fake-gzip': whole(GOOD_FEED, { 'content-encoding': 'gzip' }),
  'unknown-encoding': whole(GOOD_FEED, { 'content-encoding': 'foo' }),
  garbage: raw('SSH-2.0-OpenSSH_9.2\r\n'),
  'big-header': raw(`HTTP/1.1 200 OK\r\nx: ${'y'.repeat(40_000)}\r\n\r\n`),
  'two-lengths': raw('HTTP/1.1 200 OK\r\ncontent-length: 3\r\ncontent-length: 5\r\n\r\nabcde'),
  'half-open': raw('HTTP/1.1 200 OK\r\ncontent-length: 500\r\n\r\n'),
  empty: whole(''),
  blank: whole(' \n\t '),
  'no-content': status(204),
  'not-modified-unasked': status(304),
  gone: status(410),
  'not-found': status(404),
  'server-error': status(500),
  challenge: status(403, { 'cf-mitigated': 'challenge' }),
  busy: (response, argument) => response.writeHead(429, { 'retry-after': argument }).end(),
  unavailable: (response, argument) => response.writeHead(503, { 'retry-after': argument }).end(),
  to: (response, argument) => response.writeHead(302, { location: argument }).end(),
  'moved-to': (response, argument) => response.writeHead(301, { location: argument }).end(),
  ping: status(302, { location: '/pong' }),
  pong: status(302, { location: '/ping' }),
  count: (response, argument) => response.writeHead(302, { location: `/count?${Number(argument) + 1}` }).end(),
  'no-location': status(302),
} satisfies Record<string, Behaviour>

export type BehaviourName = keyof typeof BEHAVIOURS

import { type Behaviour, GOOD_FEED, raw, repeat } from './behaviour.js'

const OK = 'HTTP/1.1 200 OK\r\n'

const pouring =
  (chunk: string | Uint8Array, start = ''): Behaviour =>
  (response) => {
    response.writeHead(200)
    response.write(start)
    const pour = () => {
      while (response.writable && response.write(chunk));
    }
    response.on('drain', pour)
    pour()
  }

/** Servers that do not keep to HTTP, or never end. */
export const FRAMING = {
  'endless-body': pouring(Buffer.alloc(65_536)),
  'endless-item': pouring('<p>more and more</p>'.repeat(1_000), '<rss><channel><item><description>'),
  'huge-content-length': (response) => {
    response.writeHead(200, { 'content-length': '10000000000' })
    response.write('<')
  },
  'lying-length': (response) => {
    response.writeHead(200, { 'content-length': '1000' })
    response.write('abc', () => response.socket?.resetAndDestroy())
  },
  'half-open': raw(`${OK}content-length: 500\r\n\r\n`),
  'two-lengths': raw(`${OK}content-length: 3\r\ncontent-length: 5\r\n\r\nabcde`),
  'te-and-cl': raw(`${OK}transfer-encoding: chunked\r\ncontent-length: 3\r\n\r\n3\r\nabc\r\n0\r\n\r\n`),
  'bad-chunk': raw(`${OK}transfer-encoding: chunked\r\n\r\nZZ\r\nabc\r\n0\r\n\r\n`),
  'negative-chunk': raw(`${OK}transfer-encoding: chunked\r\n\r\n-5\r\nabcde\r\n0\r\n\r\n`),
  'chunk-ext-flood': (response) => {
    response.socket?.write(`${OK}transfer-encoding: chunked\r\n\r\n3;`)
    repeat(response, 5, () => response.socket?.write('x'.repeat(60_000)))
  },
  'big-header': raw(`${OK}x: ${'y'.repeat(40_000)}\r\n\r\n`),
  'many-headers': raw(`${OK}${Array.from({ length: 3_000 }, (_, n) => `x-${n}: y`).join('\r\n')}\r\n\r\n`),
  'nul-header': raw(`${OK}x-a: b\u0000c\r\n\r\n${GOOD_FEED}`),
  'header-without-colon': raw(`${OK}no colon here\r\n\r\n${GOOD_FEED}`),
  'ssh-banner': raw('SSH-2.0-OpenSSH_9.2\r\n'),
  garbage: raw('\u0001\u0002\u0003\u0000\u00ff\r\n'),
  http09: raw(GOOD_FEED),
  'negative-length': raw(`${OK}content-length: -1\r\n\r\nabc`),
  upgrade: raw('HTTP/1.1 101 Switching Protocols\r\nupgrade: websocket\r\nconnection: upgrade\r\n\r\n'),
  'hundred-then-200': raw(
    `HTTP/1.1 100 Continue\r\n\r\n${OK}content-length: ${GOOD_FEED.length}\r\nconnection: close\r\n\r\n${GOOD_FEED}`,
  ),
  'keepalive-poison': raw(
    `${OK}content-length: ${GOOD_FEED.length}\r\n\r\n${GOOD_FEED}${OK}content-length: 6\r\n\r\npoison`,
  ),
} satisfies Record<string, Behaviour>

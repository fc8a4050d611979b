import { type Behaviour, GOOD_FEED, status, whole } from './behaviour.js'

/** Answers with one ETag, and 304 to whoever sends it back byte for byte. */
const tagged =
  (etag: string): Behaviour =>
  (response, _, request) => {
    if (request.headers['if-none-match'] === etag) response.writeHead(304, { etag }).end()
    else response.writeHead(200, { etag }).end(GOOD_FEED)
  }

/** Statuses, validators and redirects. */
export const ANSWERS = {
  good: whole(GOOD_FEED, { etag: 'W/"odd, etag"', 'last-modified': 'Mon, 23 Nov 2026 10:00:00 GMT' }),
  'etag-weak': tagged('W/"1"'),
  'etag-quotes': tagged('"a\\"b"'),
  'etag-unquoted': tagged('no-quotes'),
  'etag-not-repeated': (response, _, request) => {
    if (request.headers['if-none-match']) response.writeHead(304).end()
    else response.writeHead(200, { etag: '"1"' }).end(GOOD_FEED)
  },
  'modified-since': (response, _, request) => {
    const date = 'Fri, 01 Jan 2041 00:00:00 GMT'
    if (request.headers['if-modified-since'] === date) response.writeHead(304).end()
    else response.writeHead(200, { 'last-modified': date }).end(GOOD_FEED)
  },
  cached: (response, argument) => response.writeHead(200, { 'cache-control': argument }).end(GOOD_FEED),
  echo: (response, _, request) => response.writeHead(200).end(JSON.stringify(request.headers)),
  'set-cookie': whole(GOOD_FEED, { 'set-cookie': 'spy=1' }),
  'accept-required': (response, _, request) => {
    const { accept = '', 'user-agent': agent = '' } = request.headers
    const isWelcome = accept.includes('application/rss+xml') && /^\w+\/\S+/.test(agent)
    response.writeHead(isWelcome ? 200 : 406).end(isWelcome ? GOOD_FEED : 'no')
  },
  empty: whole(''),
  blank: whole(' \n\t '),
  'no-content': status(204),
  'reset-content': status(205),
  partial: status(206),
  'not-modified-unasked': status(304),
  status: (response, argument) => response.writeHead(Number(argument)).end('no'),
  gone: status(410),
  'not-found': status(404),
  'server-error': status(500),
  challenge: status(403, { 'cf-mitigated': 'challenge' }),
  busy: (response, argument) => response.writeHead(429, { 'retry-after': argument }).end(),
  unavailable: (response, argument) => response.writeHead(503, { 'retry-after': argument }).end(),
  to: (response, argument) => response.writeHead(302, { location: argument }).end(),
  'moved-to': (response, argument) => response.writeHead(301, { location: argument }).end(),
  'kept-to': (response, argument) => response.writeHead(308, { location: argument }).end(),
  'refresh-header': (response, argument) => response.writeHead(200, { refresh: `0; url=${argument}` }).end(GOOD_FEED),
  'meta-refresh': (response, argument) =>
    response.writeHead(200).end(`<html><meta http-equiv="refresh" content="0; url=${argument}"></html>`),
  self: status(302, { location: '/self' }),
  ping: status(302, { location: '/pong' }),
  pong: status(302, { location: '/ping' }),
  count: (response, argument) => response.writeHead(302, { location: `/count?${Number(argument) + 1}` }).end(),
  'no-location': status(302),
  'empty-location': status(302, { location: '' }),
} satisfies Record<string, Behaviour>

import type { IncomingMessage, ServerResponse } from 'node:http'

/** What the server does with one request. `argument` is what stands behind `?` in the address, decoded. */
export type Behaviour = (response: ServerResponse, argument: string, request: IncomingMessage) => void

export const GOOD_FEED = `<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour News</title>
<item><title>Bridge opens</title><link>http://example.org/bridge</link></item></channel></rss>`

/** Answers 200 with a whole body. */
export const whole =
  (body: string | Uint8Array, headers: Record<string, string> = {}): Behaviour =>
  (response) =>
    response.writeHead(200, { 'content-type': 'application/rss+xml', ...headers }).end(body)

/** Answers a status and next to nothing. */
export const status =
  (code: number, headers: Record<string, string> = {}): Behaviour =>
  (response) =>
    response.writeHead(code, headers).end('no')

/** Writes bytes that Node's own server would not, and ends the connection. */
export const raw =
  (bytes: string): Behaviour =>
  (response) =>
    response.socket?.end(bytes, 'latin1')

/** Runs until the client hangs up. */
export const repeat = (response: ServerResponse, everyMs: number, step: () => void): void => {
  const timer = setInterval(step, everyMs)
  response.socket?.once('close', () => clearInterval(timer))
}

import { request } from 'undici'
import { deadline } from './deadline.js'
import type { Door } from './follow.js'
import { Refusal } from './refusal.js'
import { checkUrl } from './url-policy.js'

/** As much of an answer to a message as is kept: what a server says when it refuses. */
const WORDS_MAX = 200

/** Something that is sent to an address. */
export interface Message {
  headers: Readonly<Record<string, string>>
  body: string
  signal?: AbortSignal | undefined
  /** How long to wait for the host's turn, in milliseconds; for ever where left out. */
  patienceMs?: number | undefined
}

/** The beginning of a body, in one line of printable characters. */
const wordsOf = async (body: AsyncIterable<Uint8Array>): Promise<string> => {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of body) {
    chunks.push(chunk)
    length += chunk.length
    if (length >= WORDS_MAX) break
  }
  const text = Buffer.concat(chunks).toString('utf8').slice(0, WORDS_MAX)
  return text.replace(/[^\x21-\x7e]+/g, ' ').trim()
}

/**
 * Sends a message to an address, through the same checks as everything that is fetched; a redirect is not followed. Throws a
 * `Refusal` where the answer is no success, with what the server says of it.
 */
export const post = async (input: string, message: Message, door: Door): Promise<void> => {
  const { headers, body: sent, signal, patienceMs } = message
  const url = checkUrl(input, door.guard)
  const ask = async (): Promise<void> => {
    const clock = deadline({ ...door.limits, leftMs: door.limits.totalMs }, signal)
    try {
      const { statusCode, body } = await request(url, {
        method: 'POST',
        headers: { ...headers, 'user-agent': door.userAgent },
        body: sent,
        dispatcher: door.dispatcher,
        signal: clock.signal,
        headersTimeout: 0,
        bodyTimeout: 0,
      })
      clock.headersArrived()
      body.on('error', () => {})
      try {
        if (statusCode >= 200 && statusCode < 300) return
        const words = await wordsOf(body)
        throw new Refusal('http_error', `The server answered with status ${statusCode}. ${words}`.trim(), statusCode)
      } finally {
        body.destroy()
      }
    } catch (error) {
      throw clock.signal.aborted ? clock.signal.reason : error
    } finally {
      clock.stop()
    }
  }
  await door.lines.run(url.host, { apartMs: 0, isUrgent: true, patienceMs, signal }, ask)
}

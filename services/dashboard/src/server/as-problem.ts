import { CursorError } from '@parallax/store'
import { Problem } from './problem.js'

interface Known {
  status?: unknown
  type?: unknown
  code?: unknown
  message?: unknown
  /** Of a body that was too large: how many bytes there may be. */
  limit?: unknown
}

/** Sockets refused or lost, and PostgreSQL's classes 08, 53 and 57: the store or the queue is away, not broken. */
const AWAY = /^(ECONNREFUSED|ECONNRESET|ENOTFOUND|EPIPE|ETIMEDOUT|08...|53...|57P0.|57014)$/

/** What fails without a code: pg's pool, ioredis, a Redis that is full or a replica. */
const AWAY_WORDS = new RegExp(
  [
    'connection (is closed|terminated|timeout)',
    'timeout exceeded when trying to connect',
    'timed out',
    'max retries per request',
    "stream isn't writeable",
    '^(OOM|READONLY|LOADING) ',
  ].join('|'),
  'i',
)

const isKnown = (error: unknown): error is Known => typeof error === 'object' && error !== null

/** What a thrown error means for the client. Nothing of an unforeseen error reaches the answer. */
export const asProblem = (error: unknown): Problem => {
  if (error instanceof Problem) return error
  if (error instanceof CursorError) return badCursor()
  if (!isKnown(error)) return new Problem('internal', 'The error is in the log, under the request id.')

  if (error.status === 413) return new Problem('too-large', `The body may have ${sizeWords(error.limit)}.`)
  if (error.status === 415) return new Problem('not-json', 'Send application/json in UTF-8.')
  if (error.type === 'entity.parse.failed') return new Problem('bad-request', 'The body is not valid JSON.')
  if (error.status === 400 || error instanceof URIError) {
    return new Problem('bad-request', 'The address or the body is malformed.')
  }
  if (isAway(error)) {
    return new Problem('unavailable', 'The store or the queue does not answer. Try again in a moment.', {
      headers: { 'Retry-After': '5' },
    })
  }
  return new Problem('internal', 'The error is in the log, under the request id.')
}

const KILOBYTE = 1024

const sizeWords = (limit: unknown): string => {
  const kilobytes = typeof limit === 'number' ? limit / KILOBYTE : 100
  return kilobytes < KILOBYTE ? `${Math.round(kilobytes)} kB` : `${Math.round(kilobytes / KILOBYTE)} MB`
}

const badCursor = (): Problem => {
  const message = 'Not a cursor that this list gave out'
  return new Problem('bad-query', `cursor: ${message}`, { errors: [{ path: 'cursor', message }] })
}

const isAway = ({ code, message }: Known): boolean =>
  (typeof code === 'string' && AWAY.test(code)) || (typeof message === 'string' && AWAY_WORDS.test(message))

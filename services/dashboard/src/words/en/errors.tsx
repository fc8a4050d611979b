import type { ProblemKind } from '../../server/problem.js'
import type { Slot } from '../slot.js'

const TITLES: Record<ProblemKind, string> = {
  'bad-request': 'The request could not be understood',
  'bad-query': 'The query is not valid',
  'no-token': 'A token is needed',
  scope: 'This token may not do that',
  'cross-site': 'Refused: the request comes from another site',
  'not-found': 'Not found',
  'method-not-allowed': 'Method not allowed',
  'key-in-use': 'The first request with this key is still running',
  'too-late': 'It is too late for this',
  'changed-meanwhile': 'It was changed meanwhile',
  'too-large': 'The body is too large',
  'not-json': 'The body must be JSON in UTF-8',
  'wrong-type': 'The body has a type that is not taken here',
  'wrong-host': 'This host is not served here',
  'bad-input': 'The body is not valid',
  refused: 'This could not be done',
  'key-reused': 'The key was used for another request',
  'too-many-requests': 'Too many requests',
  'too-many-attempts': 'Too many wrong tokens',
  internal: 'Something went wrong here',
  unavailable: 'Not available just now',
}

/** What is said where the fault is ours, or the request cannot be read at all. */
const DETAILS: Partial<Record<ProblemKind, string>> = {
  'bad-request': 'The address or the body is malformed.',
  internal: 'The error is in the log, under the request id.',
  unavailable: 'The store or the queue does not answer. Try again in a moment.',
}

/** What a person sees instead of a page. */
export const errors = {
  titles: TITLES,
  details: DETAILS,
  toEvents: 'To the events',
  request: (id: Slot) => <>request {id}</>,
  noPage: 'There is nothing at this address.',
  noEvent: 'There is no event at this address. It may have been merged or removed.',
}

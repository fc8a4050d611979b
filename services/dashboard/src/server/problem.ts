/** Every problem the server can answer with, by the name at the end of its `type`. */
export const PROBLEMS = {
  'bad-request': { status: 400, title: 'The request could not be understood' },
  'bad-query': { status: 400, title: 'The query is not valid' },
  'no-token': { status: 401, title: 'A token is needed' },
  scope: { status: 403, title: 'This token may not do that' },
  'cross-site': { status: 403, title: 'Refused: the request comes from another site' },
  'not-found': { status: 404, title: 'Not found' },
  'method-not-allowed': { status: 405, title: 'Method not allowed' },
  'key-in-use': { status: 409, title: 'The first request with this key is still running' },
  'too-late': { status: 409, title: 'It is too late for this' },
  'changed-meanwhile': { status: 412, title: 'It was changed meanwhile' },
  'too-large': { status: 413, title: 'The body is too large' },
  'not-json': { status: 415, title: 'The body must be JSON in UTF-8' },
  'wrong-type': { status: 415, title: 'The body has a type that is not taken here' },
  'wrong-host': { status: 421, title: 'This host is not served here' },
  'bad-input': { status: 422, title: 'The body is not valid' },
  refused: { status: 422, title: 'This could not be done' },
  'key-reused': { status: 422, title: 'The key was used for another request' },
  'too-many-requests': { status: 429, title: 'Too many requests' },
  'too-many-attempts': { status: 429, title: 'Too many wrong tokens' },
  internal: { status: 500, title: 'Something went wrong here' },
  unavailable: { status: 503, title: 'Not available just now' },
} as const

export type ProblemKind = keyof typeof PROBLEMS

interface Extra {
  errors?: { path: string; message: string }[]
  headers?: Readonly<Record<string, string>>
}

/** Thrown anywhere below a request; the error handler answers it as RFC 9457 says. `detail` is read by a person. */
export class Problem extends Error {
  override readonly name = 'Problem'
  readonly kind: ProblemKind
  readonly errors: Extra['errors']
  readonly headers: Readonly<Record<string, string>>

  constructor(kind: ProblemKind, detail: string, extra: Extra = {}) {
    super(detail)
    this.kind = kind
    this.errors = extra.errors
    this.headers = extra.headers ?? {}
  }

  get status(): number {
    return PROBLEMS[this.kind].status
  }
}

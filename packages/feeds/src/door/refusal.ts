import type { Failed, FailureKind } from './fetched.js'

/** Kinds that the next try, minutes later, would only repeat. */
const FINAL: ReadonlySet<FailureKind> = new Set([
  'too_large',
  'tls_error',
  'invalid_url',
  'blocked_scheme',
  'blocked_host',
  'blocked_address',
  'blocked_port',
  'too_many_redirects',
  'redirect_loop',
  'redirect_invalid',
  'gone',
  'disallowed',
])

/** Statuses of the 4xx class that may pass by themselves: request timeout, too early, too many requests. */
const PASSING_STATUSES: ReadonlySet<number> = new Set([408, 425, 429])

/** Thrown inside the door, so that connector, policy and reader end a request in one typed way. */
export class Refusal extends Error {
  override readonly name = 'Refusal'

  constructor(
    readonly failure: FailureKind,
    readonly reason: string,
    readonly status: number | null = null,
    readonly retryAfterSeconds: number | null = null,
  ) {
    super(reason)
  }

  toFailed(): Failed {
    const { failure, status, reason, retryAfterSeconds } = this
    const refusedByServer =
      failure === 'http_error' && status !== null && status >= 400 && status < 500 && !PASSING_STATUSES.has(status)
    return {
      outcome: 'failed',
      failure,
      status,
      reason,
      final: FINAL.has(failure) || refusedByServer,
      retryAfterSeconds,
    }
  }
}

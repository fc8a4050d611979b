import type { Validators } from '@parallax/model'
import type { DeclaredHub } from './link-header.js'

/** How a request that brought nothing ended: exactly one of these. */
export type FailureKind =
  | 'too_large'
  | 'timeout_connect'
  | 'timeout_headers'
  | 'timeout_idle'
  | 'timeout_total'
  | 'dns_error'
  | 'conn_refused'
  | 'conn_reset'
  | 'tls_error'
  | 'protocol_error'
  | 'invalid_url'
  | 'blocked_scheme'
  | 'blocked_host'
  | 'blocked_address'
  | 'blocked_port'
  | 'too_many_redirects'
  | 'redirect_loop'
  | 'redirect_invalid'
  | 'http_error'
  | 'rate_limited'
  | 'gone'
  | 'decode_error'
  | 'empty_body'
  /** The site's robots.txt asks programs to stay away, or could not be read. */
  | 'disallowed'
  | 'robots_unreachable'

/** A request that brought nothing, as a person and a scheduler need to know it. */
export interface Failed {
  outcome: 'failed'
  failure: FailureKind
  /** The status of the answer, where there was one. */
  status: number | null
  /** One sentence for the reader of the feeds page. */
  reason: string
  /** Asking again soon cannot help. */
  final: boolean
  /** Seconds the server asked to wait, at most a day; null where it asked for nothing. */
  retryAfterSeconds: number | null
}

/** What came back through the door. */
export type Fetched =
  | {
      outcome: 'ok'
      /** The address that answered, after redirects. */
      url: string
      contentType: string | null
      /** The body without its content coding, at most 5 MiB. */
      bytes: Uint8Array
      validators: Validators
      /** For how long the answer says that it stays as it is (RFC 9111 section 4.2); null where it does not. */
      freshSeconds: number | null
      /** The address that answered, where every redirect on the way was permanent (301, 308). */
      movedTo: string | null
      /** Where its `Link` header says that changes are announced. */
      declared: DeclaredHub | null
    }
  | { outcome: 'not-modified'; validators: Validators; freshSeconds: number | null; movedTo: string | null }
  | Failed

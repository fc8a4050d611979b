import type { FailureKind } from './fetched.js'
import { Refusal } from './refusal.js'

const BY_CODE: Readonly<Record<string, [FailureKind, string]>> = {
  ENOTFOUND: ['dns_error', 'The name of this site could not be found.'],
  EAI_AGAIN: ['dns_error', 'The name of this site could not be looked up.'],
  EAI_NODATA: ['dns_error', 'The name of this site could not be found.'],
  ENODATA: ['dns_error', 'The name of this site could not be found.'],
  ECONNREFUSED: ['conn_refused', 'The server refused the connection.'],
  EHOSTUNREACH: ['conn_refused', 'The server could not be reached.'],
  ENETUNREACH: ['conn_refused', 'The server could not be reached.'],
  EADDRNOTAVAIL: ['conn_refused', 'The server could not be reached.'],
  ECONNRESET: ['conn_reset', 'The server broke the connection off.'],
  EPIPE: ['conn_reset', 'The server broke the connection off.'],
  UND_ERR_SOCKET: ['conn_reset', 'The server broke the connection off.'],
  UND_ERR_ABORTED: ['conn_reset', 'The server broke the connection off.'],
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: ['conn_reset', 'The answer is not as long as the server said it would be.'],
  ETIMEDOUT: ['timeout_connect', 'The server did not accept a connection in time.'],
  UND_ERR_CONNECT_TIMEOUT: ['timeout_connect', 'The server did not accept a connection in time.'],
  UND_ERR_HEADERS_TIMEOUT: ['timeout_headers', 'The server did not answer in time.'],
  UND_ERR_BODY_TIMEOUT: ['timeout_idle', 'The server fell silent in the middle of its answer.'],
  EPROTO: ['tls_error', 'No secure connection could be made.'],
}

const CERTIFICATE_CODE = /^(ERR_TLS|ERR_SSL|CERT_|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO)/

/** undici gives no code where a connection ends in the middle of a chunked body. */
const ENDED_EARLY = /\(Invalid EOF state\)/

/** undici's words for a 101 that nobody asked for; its code is that of a broken connection. */
const UNASKED_UPGRADE = 'bad upgrade'

const codeOf = (error: unknown): string => {
  if (!(error instanceof Error)) return ''
  if (error instanceof AggregateError && error.errors.length > 0) return codeOf(error.errors[0])
  const code = 'code' in error ? error.code : undefined
  return typeof code === 'string' ? code : ''
}

/** The typed failure behind whatever was thrown while talking to a server. */
export const nameFailure = (error: unknown): Refusal => {
  if (error instanceof Refusal) return error
  const code = codeOf(error)
  const known = Object.hasOwn(BY_CODE, code) ? BY_CODE[code] : undefined
  if (known && !(error instanceof Error && error.message === UNASKED_UPGRADE)) return new Refusal(...known)
  if (error instanceof Error && ENDED_EARLY.test(error.message))
    return new Refusal('conn_reset', 'The server broke the connection off.')
  if (CERTIFICATE_CODE.test(code))
    return new Refusal('tls_error', `No secure connection could be made: the certificate was not accepted (${code}).`)
  return new Refusal('protocol_error', 'The server answered in a way that is not HTTP.')
}

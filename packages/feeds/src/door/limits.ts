/** What one request may cost. Times in milliseconds. */
export interface Limits {
  connectMs: number
  /** From asking to the last header line. */
  headersMs: number
  /** Longest silence inside a body. */
  idleMs: number
  /** Everything, all redirects together. */
  totalMs: number
  /** Of the body after its content coding is undone: 304 bytes of brotli can hold 200 MB. */
  maxBytes: number
  maxRedirects: number
}

export const LIMITS: Limits = {
  connectMs: 5_000,
  headersMs: 10_000,
  idleMs: 10_000,
  totalMs: 20_000,
  maxBytes: 5 * 1024 * 1024,
  maxRedirects: 5,
}

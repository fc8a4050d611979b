/** A server may not silence Parallax for longer than this. */
const MAX_SECONDS = 24 * 60 * 60

const IMF_FIXDATE = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/

/**
 * Seconds that a `Retry-After` header asks to wait, 0 to 86,400; null where there is none or it is no such thing.
 * Only the two forms of RFC 9110 section 10.2.3 count: `Date.parse` takes "-5" and "1.5" for days of 2001.
 */
export const retryAfterSeconds = (header: string | null, now: Date): number | null => {
  const value = header?.trim() ?? ''
  const seconds = /^\d{1,20}$/.test(value)
    ? Number(value)
    : IMF_FIXDATE.test(value)
      ? Math.ceil((Date.parse(value) - now.getTime()) / 1_000)
      : Number.NaN
  return Number.isFinite(seconds) ? Math.min(Math.max(seconds, 0), MAX_SECONDS) : null
}

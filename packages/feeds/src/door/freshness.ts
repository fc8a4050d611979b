type Headers = Readonly<Record<string, string | string[] | undefined>>

const textOf = (value: string | string[] | undefined): string => [value ?? ''].flat().join(', ')

/** A year: more is a slip, and the schedule has its own bounds. */
const MAX_SECONDS = 365 * 24 * 60 * 60

const bounded = (seconds: number): number | null =>
  Number.isFinite(seconds) && seconds > 0 ? Math.min(Math.round(seconds), MAX_SECONDS) : null

/**
 * How many seconds an answer says that it stays as it is: `max-age` less `Age`, else `Expires` less `Date` (RFC 9111
 * section 4.2); null where it says nothing, or that it is stale at once.
 */
export const freshSeconds = (headers: Headers, now: Date): number | null => {
  const control = textOf(headers['cache-control']).toLowerCase()
  if (/\bno-(cache|store)\b/.test(control)) return null
  const age = Number(textOf(headers.age)) || 0
  const maxAge = control.match(/\bmax-age\s*=\s*"?(\d{1,12})/)?.[1]
  if (maxAge !== undefined) return bounded(Number(maxAge) - Math.max(age, 0))

  const expires = textOf(headers.expires)
  if (!/^[A-Z][a-z]{2}, /.test(expires)) return null
  const sent = Date.parse(textOf(headers.date))
  return bounded((Date.parse(expires) - (Number.isNaN(sent) ? now.getTime() : sent)) / 1_000)
}

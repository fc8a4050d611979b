import { createHash } from 'node:crypto'

/** Caps on what a source may put on one line, in UTF-16 code units: far above any real one, far below trouble. */
export const TITLE_MAX = 1_000
export const AUTHOR_MAX = 500
export const SUMMARY_MAX = 20_000

/**
 * Foreign text as the database can keep it: no NUL, which PostgreSQL refuses in text, and lone surrogates as U+FFFD.
 * Every text that reaches SQL passes here, so offsets are counted in what is stored and never shift.
 */
export const cleanText = (text: string): string => text.replaceAll('\0', '').toWellFormed()

/** Clean text of at most `max` code units. */
export const cleanLine = (text: string, max: number): string => cleanText(cleanText(text).slice(0, max))

/** A source's date as ISO 8601 in UTC; null where it states none, or one that no calendar of ours can hold. */
export function cleanDate(date: string | null | undefined): string | null {
  if (!date) return null
  const time = new Date(date)
  const year = time.getUTCFullYear()
  return year >= 1 && year <= 9999 ? time.toISOString() : null
}

/**
 * What an address is found by: the same with either scheme, and with or without a slash at the end of its path. An
 * index row holds at most 2,704 bytes and an address may be longer, so the index is over the SHA-256 of it.
 */
export const addressKey = (url: string): string => {
  const [path = '', ...query] = cleanText(url)
    .replace(/^https?:/, '')
    .split('?')
  let end = path.length
  while (path[end - 1] === '/') end -= 1
  return createHash('sha256')
    .update([path.slice(0, end), ...query].join('?'))
    .digest('base64url')
}

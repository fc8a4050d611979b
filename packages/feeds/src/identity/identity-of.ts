import { canonicalUrl } from '../schedule/canonical-url.js'

/** What an entry is known by, from the surest to the least sure; null where it has no such mark. */
export interface Identity {
  /**
   * Its guid, without what publishers change in it (scheme, `www.`, a slash at the end, a counter after `#`), and its day: a
   * guid alone may be used again for another story.
   */
  guidOfDay: string | null
  /** Its guid and its headline, for entries that get another date and another address. */
  guidWithHeadline: string | null
  /** Its address, likewise, without tracking parameters. */
  address: string
  /** Headline and day, for feeds whose guids and links are new with each request. */
  headline: string | null
}

/** What an entry is identified by. */
export interface Identifiable {
  key: string
  url: string
  title: string
  publishedAt: string | null
}

/** The address of one page, whichever way it is spelled: not to be fetched, only to be compared. */
const comparable = (address: string): string => {
  const [path = '', ...query] = canonicalUrl(address)
    .replace(/^https?:\/\/(www\.)?/i, '')
    .split('?')
  let end = path.length
  while (path[end - 1] === '/') end -= 1
  return [path.slice(0, end), ...query].join('?')
}

/** "N/A" and the name of a site are on all items of some feeds: a mark has a digit or is long. */
const isMark = (guid: string): boolean => guid.length >= 20 || (guid.length >= 4 && /\d/.test(guid))

const guidOf = (key: string): string | null => {
  if (/^https?:\/\//i.test(key)) return comparable(key)
  return isMark(key) ? key : null
}

/** A headline of few words is that of many stories: "Weather", "Live updates". */
const MIN_HEADLINE_WORDS = 4

const headlineOf = ({ title }: Identifiable): string | null => {
  const words =
    title
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  return words.length < MIN_HEADLINE_WORDS ? null : words.join(' ')
}

const both = (one: string | null, other: string | null): string | null =>
  one === null || other === null ? null : `${one} ${other}`

/** What an entry of a feed is known by. */
export const identityOf = (entry: Identifiable): Identity => {
  const day = entry.publishedAt?.slice(0, 10) ?? null
  const [guid, headline] = [guidOf(entry.key), headlineOf(entry)]
  return {
    guidOfDay: both(day, guid),
    guidWithHeadline: both(guid, headline),
    address: comparable(entry.url),
    headline: both(day, headline),
  }
}

const MARKS: readonly (keyof Identity)[] = ['guidOfDay', 'guidWithHeadline', 'address', 'headline']

/** The same as texts that can be looked up, the surest first. */
export const marksOf = (entry: Identifiable): string[] => {
  const identity = identityOf(entry)
  return MARKS.flatMap((mark) => (identity[mark] === null ? [] : [`${mark} ${identity[mark]}`]))
}

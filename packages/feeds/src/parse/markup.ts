/** A text construct of a feed: plain as it stands, or HTML. */
export interface Markup {
  value: string
  plain: boolean
  /** Put together from child elements or unpacked: what a parser that ignores both gets wrong. */
  composed?: boolean
}

/** An entry as its feed states it: links and ids resolved where the feed says against what, nothing cleaned. */
export interface StatedEntry {
  id: string | null
  link: string | null
  title: Markup | null
  author: string | null
  published: string | null
  updated: string | null
  summary: Markup | null
  content: Markup | null
  /** `xml:base` of the entry. */
  base: string | null
  categories: string[]
  /** Whose text it is, where the entry names another (RSS `source`, Atom `source`). */
  credit: string | null
  /** Tag of a language, as stated. */
  language: string | null
}

/** When a feed wants to be asked. */
export interface StatedSchedule {
  /** `ttl` of RSS 2.0. */
  ttlMinutes: number | null
  /** Hours of the day, 0 to 23 in UTC, in which there is nothing new (RSS 2.0, skipHours). */
  skipHours: number[]
  /** Days of the week, 0 for Sunday, in UTC, without news (RSS 2.0, skipDays). */
  skipDays: number[]
  /** Distance between two changes by the Syndication module (`sy:updatePeriod` divided by `sy:updateFrequency`). */
  updateSeconds: number | null
}

/** How whole the document of a feed was. */
export interface Wholeness {
  /** It was damaged (not well-formed, or with items that are none) and was mended: what is whole in it was kept. */
  recovered: boolean
  /** There were more items: it ends in its middle. */
  truncated: boolean
}

/** A feed as it states itself, in one shape for all dialects. */
export interface StatedFeed extends Wholeness {
  kind: 'rss' | 'atom' | 'rdf' | 'json'
  title: Markup | null
  link: string | null
  base: string | null
  language: string | null
  schedule: StatedSchedule
  /** Where changes are announced (WebSub `rel=hub`), and the feed's own address there (`rel=self`). */
  hub: string | null
  self: string | null
  entries: StatedEntry[]
}

export const NO_SCHEDULE: StatedSchedule = { ttlMinutes: null, skipHours: [], skipDays: [], updateSeconds: null }

/** HTML where there is any text at all. */
export const html = (value: string | null | undefined): Markup | null => (value ? { value, plain: false } : null)

/** HTML that was put together from elements, or unpacked. */
export const composed = (value: string): Markup | null => (value ? { value, plain: false, composed: true } : null)

/** Plain text where there is any. */
export const plain = (value: string | null | undefined): Markup | null => (value ? { value, plain: true } : null)

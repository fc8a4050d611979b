/** A text construct of a feed: plain as it stands, or HTML. */
export interface Markup {
  value: string
  plain: boolean
}

/** An entry as its feed states it: nothing resolved, nothing cleaned. */
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
}

/** A feed as it states itself, in one shape for all dialects. */
export interface StatedFeed {
  kind: 'rss' | 'atom' | 'rdf' | 'json'
  title: Markup | null
  link: string | null
  base: string | null
  ttlMinutes: number | null
  entries: StatedEntry[]
}

/** HTML where there is any text at all. */
export const html = (value: string | null | undefined): Markup | null => (value ? { value, plain: false } : null)

/** Plain text where there is any. */
export const plain = (value: string | null | undefined): Markup | null => (value ? { value, plain: true } : null)

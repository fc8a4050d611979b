import type { FeedDocument, FeedEntry } from '@parallax/model'
import { canonicalUrl } from '../schedule/canonical-url.js'
import { absoluteUrl } from '../text/absolute-url.js'
import { cleanLine, cutLine } from '../text/clean-line.js'
import { lineOfHtml } from '../text/html-to-text.js'
import { readDate } from '../text/read-date.js'
import { fullText, textOfMarkup } from './full-text.js'
import type { Markup, StatedEntry, StatedFeed } from './markup.js'

/** The newest entries of a feed are kept, as Feedbin does. */
const MAX_ENTRIES = 300

const MAX_TITLE = 1_000
const MAX_SUMMARY = 5_000
const MAX_KEY = 2_000
/** A text without a headline is called by its beginning. */
const UNTITLED_LENGTH = 100

const lineOf = (markup: Markup | null): string => {
  if (markup === null) return ''
  return markup.plain ? cleanLine(markup.value) : lineOfHtml(markup.value)
}

/** A name without its mail address: `name@example.org (The Name)` is RSS's own form (RSS 2.0, author). */
const nameOf = (author: string | null): string | null => {
  const line = lineOfHtml(author ?? '')
  const inBrackets = line.match(/^\S+@\S+ \((.{1,200})\)$/)?.[1]
  return cutLine(inBrackets ?? line.replace(/\s*<?\S+@\S+>?$/, ''), 200) || line || null
}

interface Reading {
  feedBase: string
  now: Date
}

const entryOf = (entry: StatedEntry, { feedBase, now }: Reading): FeedEntry | null => {
  const base = absoluteUrl(entry.base, feedBase) ?? feedBase
  const idLink = /^https?:/i.test(entry.id ?? '') ? entry.id : null
  const link = absoluteUrl(entry.link, base) ?? absoluteUrl(idLink, base)
  if (link === null) return null

  const summary = textOfMarkup(entry.summary)
  const content = textOfMarkup(entry.content)
  const teaser = (summary.length > 0 ? summary : content).join(' ')
  const url = canonicalUrl(link)
  return {
    key: (cleanLine(entry.id ?? '') || url).slice(0, MAX_KEY),
    url,
    title: cutLine(lineOf(entry.title) || cutLine(teaser, UNTITLED_LENGTH) || url, MAX_TITLE),
    author: nameOf(entry.author),
    publishedAt: dateOf(entry, now),
    summary: teaser === '' ? null : cutLine(teaser, MAX_SUMMARY),
    paragraphs: fullText(summary, content),
  }
}

/** Entries that share one key are told apart by their address; the same entry twice is one entry. */
const withOwnKeys = (entries: readonly FeedEntry[]): FeedEntry[] => {
  const urls = new Map<string, Set<string>>()
  for (const { key, url } of entries) urls.set(key, (urls.get(key) ?? new Set()).add(url))
  const byKey = new Map<string, FeedEntry>()
  for (const entry of entries) {
    const shared = (urls.get(entry.key)?.size ?? 0) > 1
    const key = shared ? `${entry.key}|${entry.url}` : entry.key
    if (!byKey.has(key)) byKey.set(key, { ...entry, key })
  }
  return [...byKey.values()]
}

const dateOf = (entry: StatedEntry, now: Date): string | null =>
  readDate(entry.published, now) ?? readDate(entry.updated, now)

/**
 * The newest entries, in the feed's own order, chosen before anything else of them is read. Undated ones count as
 * new: feeds put news first.
 */
const newest = (entries: readonly StatedEntry[], now: Date): readonly StatedEntry[] => {
  if (entries.length <= MAX_ENTRIES) return entries
  const dated = entries.map((entry) => ({ entry, date: dateOf(entry, now) ?? '9999' }))
  dated.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
  const kept = new Set(dated.slice(0, MAX_ENTRIES).map(({ entry }) => entry))
  return entries.filter((entry) => kept.has(entry))
}

/** The feed as Parallax takes it in: plain text, absolute addresses, real dates only. */
export const toDocument = (feed: StatedFeed, { url, now }: { url: string; now: Date }): FeedDocument => {
  const feedBase = absoluteUrl(feed.base, url) ?? url
  const entries = newest(feed.entries, now)
    .map((entry) => entryOf(entry, { feedBase, now }))
    .filter((entry) => entry !== null)
  const ttl = feed.schedule.ttlMinutes
  return {
    kind: feed.kind,
    title: cutLine(lineOf(feed.title), MAX_TITLE),
    siteUrl: absoluteUrl(feed.link, feedBase),
    entries: withOwnKeys(entries),
    ttlSeconds: ttl !== null && Number.isFinite(ttl) && ttl > 0 ? Math.round(ttl * 60) : null,
  }
}

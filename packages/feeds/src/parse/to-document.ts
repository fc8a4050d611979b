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
  url: string
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
    publishedAt: readDate(entry.published, now) ?? readDate(entry.updated, now),
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

/** The newest entries, in the feed's own order. Undated ones count as new: feeds put news first. */
const newest = (entries: readonly FeedEntry[]): FeedEntry[] => {
  if (entries.length <= MAX_ENTRIES) return [...entries]
  const dateOf = (entry: FeedEntry) => entry.publishedAt ?? '9999'
  const kept = new Set(
    entries.toSorted((a, b) => (dateOf(a) < dateOf(b) ? 1 : dateOf(a) > dateOf(b) ? -1 : 0)).slice(0, MAX_ENTRIES),
  )
  return entries.filter((entry) => kept.has(entry))
}

/** The feed as Parallax takes it in: plain text, absolute addresses, real dates only. */
export const toDocument = (feed: StatedFeed, { url, now }: { url: string; now: Date }): FeedDocument => {
  const feedBase = absoluteUrl(feed.base, url) ?? url
  const entries = feed.entries.map((entry) => entryOf(entry, { url, feedBase, now })).filter((entry) => entry !== null)
  const ttl = feed.ttlMinutes
  return {
    kind: feed.kind,
    title: cutLine(lineOf(feed.title), MAX_TITLE),
    siteUrl: absoluteUrl(feed.link, feedBase),
    entries: newest(withOwnKeys(entries)),
    ttlSeconds: ttl !== null && Number.isFinite(ttl) && ttl > 0 ? Math.round(ttl * 60) : null,
  }
}

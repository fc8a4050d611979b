import type { FeedDocument, FeedEntry } from '@parallax/model'
import { canonicalUrl } from '../schedule/canonical-url.js'
import { NO_HINTS, type PollHints } from '../schedule/poll-memory.js'
import { rhythmSeconds } from '../schedule/rhythm.js'
import { absoluteUrl } from '../text/absolute-url.js'
import { cleanLine, cutLine } from '../text/clean-line.js'
import { lineOfHtml } from '../text/html-to-text.js'
import { languageOf, primaryTag } from '../text/language-of.js'
import { readDate } from '../text/read-date.js'
import { fullText, textOfMarkup } from './full-text.js'
import type { Markup, StatedEntry, StatedFeed } from './markup.js'
import { wireCredit } from './wire-credit.js'

/** An entry with all that its feed says of it. */
export interface ParsedEntry extends FeedEntry {
  updatedAt: string | null
  categories: string[]
  /** The news agency or other outlet whose text it is; null where none is named. */
  credit: string | null
  /** Primary tag, as in `en`; null where neither the feed nor the text says. */
  language: string | null
}

/** A feed with all that it says of itself. */
export interface ParsedFeed extends FeedDocument {
  entries: ParsedEntry[]
  language: string | null
  /** When it wants to be asked. */
  hints: PollHints
  /** Where it announces changes (WebSub), and its own address there. */
  hub: string | null
  self: string | null
}

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
  feedLanguage: string | null
  now: Date
}

const MAX_CATEGORIES = 30

const categoriesOf = ({ categories }: StatedEntry): string[] =>
  [...new Set(categories.map((category) => cutLine(lineOfHtml(category), 200)))]
    .filter((category) => category !== '')
    .slice(0, MAX_CATEGORIES)

const entryOf = (entry: StatedEntry, { feedBase, feedLanguage, now }: Reading): ParsedEntry | null => {
  const base = absoluteUrl(entry.base, feedBase) ?? feedBase
  const idLink = /^https?:/i.test(entry.id ?? '') ? entry.id : null
  const link = absoluteUrl(entry.link, base) ?? absoluteUrl(idLink, base)
  if (link === null) return null

  const summary = textOfMarkup(entry.summary)
  const content = textOfMarkup(entry.content)
  const teaser = (summary.length > 0 ? summary : content).join(' ')
  const url = canonicalUrl(link)
  const title = cutLine(lineOf(entry.title) || cutLine(teaser, UNTITLED_LENGTH) || url, MAX_TITLE)
  const author = nameOf(entry.author)
  const source = nameOf(entry.credit)
  const lines = content.length > 0 ? content : summary
  const wire = wireCredit([author, source], { first: lines[0] ?? '', last: lines.at(-1) ?? '' })
  return {
    key: (cleanLine(entry.id ?? '') || url).slice(0, MAX_KEY),
    url,
    title,
    author,
    publishedAt: dateOf(entry, now),
    updatedAt: readDate(entry.updated, now),
    summary: teaser === '' ? null : cutLine(teaser, MAX_SUMMARY),
    paragraphs: fullText(summary, content),
    categories: categoriesOf(entry),
    credit: wire ?? source,
    language: languageOf(`${title} ${teaser}`, entry.language ?? feedLanguage),
  }
}

/** Entries that share one key are told apart by their address; the same entry twice is one entry. */
const withOwnKeys = (entries: readonly ParsedEntry[]): ParsedEntry[] => {
  const urls = new Map<string, Set<string>>()
  for (const { key, url } of entries) urls.set(key, (urls.get(key) ?? new Set()).add(url))
  const byKey = new Map<string, ParsedEntry>()
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

const hintsOf = ({ schedule }: StatedFeed, entries: readonly ParsedEntry[], now: Date): PollHints => {
  const { ttlMinutes, updateSeconds, skipHours, skipDays } = schedule
  const dates = entries.flatMap(({ publishedAt }) => (publishedAt === null ? [] : [new Date(publishedAt)]))
  const ttlSeconds = ttlMinutes !== null && ttlMinutes > 0 ? Math.round(ttlMinutes * 60) : null
  return { ...NO_HINTS, ttlSeconds, updateSeconds, skipHours, skipDays, rhythmSeconds: rhythmSeconds(dates, now) }
}

/** The feed's language by its entries where they agree, else what it states. */
const languageOfFeed = (stated: string | null, entries: readonly ParsedEntry[]): string | null => {
  const found = new Set(entries.map(({ language }) => language).filter((language) => language !== null))
  const [only] = found
  return found.size === 1 && only !== undefined ? only : primaryTag(stated)
}

/** The feed as Parallax takes it in: plain text, absolute addresses, real dates only. */
export const toDocument = (feed: StatedFeed, { url, now }: { url: string; now: Date }): ParsedFeed => {
  const feedBase = absoluteUrl(feed.base, url) ?? url
  const reading = { feedBase, feedLanguage: feed.language, now }
  const entries = newest(feed.entries, now)
    .map((entry) => entryOf(entry, reading))
    .filter((entry) => entry !== null)
  const hints = hintsOf(feed, entries, now)
  return {
    kind: feed.kind,
    title: cutLine(lineOf(feed.title), MAX_TITLE),
    siteUrl: absoluteUrl(feed.link, feedBase),
    entries: withOwnKeys(entries),
    ttlSeconds: hints.ttlSeconds,
    language: languageOfFeed(feed.language, entries),
    hints,
    hub: absoluteUrl(feed.hub, feedBase),
    self: absoluteUrl(feed.self, feedBase),
  }
}

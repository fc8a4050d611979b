import type { FeedDocument } from '@parallax/model'
import { NO_HINTS, type PollHints } from '../schedule/poll-memory.js'
import { rhythmSeconds } from '../schedule/rhythm.js'
import { absoluteUrl } from '../text/absolute-url.js'
import { cutLine } from '../text/clean-line.js'
import { primaryTag } from '../text/language-of.js'
import type { StatedEntry, StatedFeed, Wholeness } from './markup.js'
import { dateOf, lineOf, type ParsedEntry, TITLE_MAX, toEntry } from './to-entry.js'

/** A feed with all that it says of itself. Where it has more items than are kept, it is `truncated` as well. */
export interface ParsedFeed extends FeedDocument, Wholeness {
  entries: ParsedEntry[]
  language: string | null
  /** When it wants to be asked. */
  hints: PollHints
  /** Where it announces changes (WebSub), and its own address there. */
  hub: string | null
  self: string | null
  /** How many older items were left out because a feed has more than are kept. */
  leftOut: number
}

/** The newest entries of a feed are kept, as Feedbin does. */
const MAX_ENTRIES = 300

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
  const kept = newest(feed.entries, now)
  const leftOut = feed.entries.length - kept.length
  const entries = kept.map((entry) => toEntry(entry, reading)).filter((entry) => entry !== null)
  const hints = hintsOf(feed, entries, now)
  return {
    kind: feed.kind,
    title: cutLine(lineOf(feed.title), TITLE_MAX),
    siteUrl: absoluteUrl(feed.link, feedBase),
    entries: withOwnKeys(entries),
    ttlSeconds: hints.ttlSeconds,
    language: languageOfFeed(feed.language, entries),
    hints,
    hub: absoluteUrl(feed.hub, feedBase),
    self: absoluteUrl(feed.self, feedBase),
    recovered: feed.recovered,
    truncated: feed.truncated || leftOut > 0,
    leftOut,
  }
}

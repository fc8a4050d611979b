import type { FeedEntry } from '@parallax/model'
import { canonicalUrl } from '../schedule/canonical-url.js'
import { absoluteUrl } from '../text/absolute-url.js'
import { cleanLine, cutLine } from '../text/clean-line.js'
import { lineOfHtml } from '../text/html-to-text.js'
import { languageOf } from '../text/language-of.js'
import { readDate } from '../text/read-date.js'
import { fullText, textOfMarkup } from './full-text.js'
import type { Markup, StatedEntry } from './markup.js'
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

/** The longest title that is kept. */
export const TITLE_MAX = 1_000
const MAX_SUMMARY = 5_000
const MAX_KEY = 2_000
/** A text without a headline is called by its beginning. */
const UNTITLED_LENGTH = 100

/** A text construct as one line. */
export const lineOf = (markup: Markup | null): string => {
  if (markup === null) return ''
  return markup.plain ? cleanLine(markup.value) : lineOfHtml(markup.value)
}

/** When an entry was published, or at least last changed. */
export const dateOf = (entry: StatedEntry, now: Date): string | null =>
  readDate(entry.published, now) ?? readDate(entry.updated, now)

/** A name without its mail address: `name@example.org (The Name)` is RSS's own form (RSS 2.0, author). */
const nameOf = (author: string | null): string | null => {
  const line = lineOfHtml(author ?? '')
  const inBrackets = line.match(/^\S+@\S+ \((.{1,200})\)$/)?.[1]
  return cutLine(inBrackets ?? line.replace(/\s*<?\S+@\S+>?$/, ''), 200) || line || null
}

/** What an entry is read against. */
export interface Reading {
  feedBase: string
  feedLanguage: string | null
  now: Date
}

const MAX_CATEGORIES = 30

const categoriesOf = ({ categories }: StatedEntry): string[] =>
  [...new Set(categories.map((category) => cutLine(lineOfHtml(category), 200)))]
    .filter((category) => category !== '')
    .slice(0, MAX_CATEGORIES)

/** An entry as Parallax takes it in; null for one that leads nowhere. */
export const toEntry = (entry: StatedEntry, { feedBase, feedLanguage, now }: Reading): ParsedEntry | null => {
  const base = absoluteUrl(entry.base, feedBase) ?? feedBase
  const idLink = /^https?:/i.test(entry.id ?? '') ? entry.id : null
  const link = absoluteUrl(entry.link, base) ?? absoluteUrl(idLink, base)
  if (link === null) return null

  const summary = textOfMarkup(entry.summary)
  const content = textOfMarkup(entry.content)
  const teaser = (summary.length > 0 ? summary : content).join(' ')
  const url = canonicalUrl(link)
  const title = cutLine(lineOf(entry.title) || cutLine(teaser, UNTITLED_LENGTH) || url, TITLE_MAX)
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

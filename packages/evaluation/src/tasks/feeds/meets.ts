import { lineOfHtml, type Markup, readDate, type StatedEntry, type StatedFeed } from '@parallax/feeds'
import type { ExpectedEntry, ExpectedFeed } from './expected-feed.js'

/** One field: what is expected of it, what it was read as, and whether that is the same. */
export interface Checked {
  field: string
  wanted: string
  found: string | null
  met: boolean
}

/** No date in a feed is too late to be read, so that a figure is the same on every day. */
const NOW = new Date('2100-01-01T00:00:00Z')

const sameText = (wanted: string, found: string | null): boolean => lineOfHtml(wanted) === lineOfHtml(found ?? '')
const sameAddress = (wanted: string, found: string | null): boolean => wanted.trim() === (found ?? '').trim()
const sameInstant = (wanted: string, found: string | null): boolean => {
  const date = readDate(found, NOW)
  return date !== null && Date.parse(date) === Date.parse(wanted)
}

/** A name without its mail address. */
const nameIn = (author: string): string =>
  lineOfHtml(author)
    .replace(/<?\S+@\S+>?/g, '')
    .replace(/[()]/g, '')
    .trim()
const sameName = (wanted: string, found: string | null): boolean => nameIn(wanted) === nameIn(found ?? '')

type Field = keyof ExpectedEntry
type Same = (wanted: string, found: string | null) => boolean
const textIn = (markup: Markup | null): string | null => markup?.value ?? null

/** How each field is read from an entry and compared. Where a feed has only a summary or only a content, it is both. */
const FIELDS: Readonly<Record<Field, { of: (entry: StatedEntry) => string | null; same: Same }>> = {
  title: { of: ({ title }) => textIn(title), same: sameText },
  link: { of: ({ link }) => link, same: sameAddress },
  id: { of: ({ id }) => id, same: sameAddress },
  published: { of: ({ published }) => published, same: sameInstant },
  updated: { of: ({ updated, published }) => updated ?? published, same: sameInstant },
  summary: { of: ({ summary, content }) => textIn(summary ?? content), same: sameText },
  content: { of: ({ summary, content }) => textIn(content ?? summary), same: sameText },
  author: { of: ({ author }) => author, same: sameName },
}

const fieldsIn = (entry: ExpectedEntry): Field[] =>
  (Object.keys(FIELDS) as Field[]).filter((field) => entry[field] !== undefined)

/** Every expectation of a feed, checked against what was read; null stands for a feed that could not be read. */
export const meets = (expected: ExpectedFeed, feed: StatedFeed | null): Checked[] => {
  const check = (field: string, [wanted, found, same]: [string, string | null, Same]): Checked => ({
    field,
    wanted,
    found,
    met: feed !== null && same(wanted, found),
  })
  const checked: Checked[] = []
  if (expected.title !== undefined)
    checked.push(check('title of the feed', [expected.title, textIn(feed?.title ?? null), sameText]))
  if (expected.link !== undefined)
    checked.push(check('link of the feed', [expected.link, feed?.link ?? null, sameAddress]))
  expected.entries?.forEach((wanted, index) => {
    const entry = feed?.entries[index]
    for (const field of fieldsIn(wanted)) {
      const { of, same } = FIELDS[field]
      const found = entry ? of(entry) : null
      checked.push({
        ...check(field, [wanted[field] ?? '', found, same]),
        met: entry !== undefined && same(wanted[field] ?? '', found),
      })
    }
  })
  return checked
}

import { generateAtomFeed } from 'feedsmith'
import { words } from '../../words/index.js'
import type { AlertFeed } from './alert-feed.js'

/** What XML 1.0 has no way to write (section 2.2). */
const UNWRITABLE = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

const plain = (text: string) => ({ value: text.replace(UNWRITABLE, ''), type: 'text' })

/** A feed of alerts in Atom (RFC 4287). Foreign text is text and never markup. */
export const atomOf = ({ id, title, updated, homeHref, selfHref, entries }: AlertFeed): string =>
  generateAtomFeed({
    id,
    title: plain(title),
    updated,
    authors: [{ name: words.layout.name }],
    links: [
      { href: selfHref, rel: 'self', type: 'application/atom+xml' },
      { href: homeHref, rel: 'alternate', type: 'text/html' },
    ],
    entries: entries.map((entry) => ({
      id: entry.id,
      title: plain(entry.title),
      updated: entry.at,
      published: entry.at,
      links: [{ href: entry.href, rel: 'alternate', type: 'text/html' }],
      categories: [{ term: entry.category }],
      content: plain(entry.text),
    })),
  })

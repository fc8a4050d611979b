import { parseAtomFeed, parseJsonFeed } from 'feedsmith'
import { expect, test } from 'vitest'
import type { AlertFeed } from './alert-feed.js'
import { atomOf } from './atom-of.js'
import { jsonFeedOf } from './json-feed-of.js'
import { urnOf } from './urn-of.js'

const AT = new Date('2026-03-01T12:00:00.000Z')
const WRITABLE = 'Ferry <script>alert(1)</script> ]]> &amp; & "q" \u202E 🚢'
const TITLE = `${WRITABLE}\u0007\uFFFE\0`

const FEED: AlertFeed = {
  ...{ id: urnOf('feed'), title: TITLE, updated: AT, homeHref: '/alerts', selfHref: '/events.atom?a=1&b=2' },
  entries: [{ id: urnOf('one'), title: TITLE, href: '/events/"<a', at: AT, text: `${TITLE}\n<p>two`, category: 'x' }],
}

test('foreign text in Atom is the same text again, without what XML cannot write', () => {
  const text = atomOf(FEED)
  expect(text.replaceAll(/<!\[CDATA\[.*?\]\]>/gs, '')).not.toMatch(/<(?:script|p)>/)
  for (const unwritable of ['\0', '\u0007', '\uFFFE']) expect(text).not.toContain(unwritable)
  const feed = parseAtomFeed(text)
  expect(feed.title?.value).toBe(WRITABLE)
  expect(feed.links?.[0]?.href).toBe('/events.atom?a=1&b=2')
  expect(feed.entries?.[0]).toMatchObject({ title: { value: WRITABLE }, content: { value: `${WRITABLE}\n<p>two` } })
})

test('foreign text in JSON Feed is the same text again', () => {
  const [item] = parseJsonFeed(jsonFeedOf(FEED)).items ?? []
  expect(item).toMatchObject({ title: TITLE, content_text: `${TITLE}\n<p>two` })
})

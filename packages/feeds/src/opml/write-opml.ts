import { escapeUTF8 } from 'entities'
import { cleanLine } from '../text/clean-line.js'
import { GROUP_SEPARATOR } from './outline.js'

/** A subscription as a list states it. */
export interface OpmlFeed {
  url: string
  title: string
  siteUrl: string | null
  kind: 'rss' | 'atom' | 'rdf' | 'json'
  group: string | null
}

interface Group {
  feeds: OpmlFeed[]
  groups: Map<string, Group>
}

const emptyGroup = (): Group => ({ feeds: [], groups: new Map() })

/** Deeper than any reader shows; what is below stands in one outline. */
const DEPTH_MAX = 8

const groupAt = (root: Group, path: readonly string[]): Group => {
  let at = root
  for (const name of path) {
    const inner = at.groups.get(name) ?? emptyGroup()
    at.groups.set(name, inner)
    at = inner
  }
  return at
}

const pathOf = (group: string | null): string[] => {
  const names = (group ?? '').split(GROUP_SEPARATOR).filter((name) => name.trim() !== '')
  const rest = names.slice(DEPTH_MAX - 1).join(GROUP_SEPARATOR)
  return [...names.slice(0, DEPTH_MAX - 1), ...(rest === '' ? [] : [rest])]
}

const attribute = (name: string, value: string): string => ` ${name}="${escapeUTF8(cleanLine(value))}"`

/** `type` is `rss` for every dialect: readers know no other (OPML 2.0, subscription lists). */
const feedLine = ({ title, url, siteUrl }: OpmlFeed, indent: string): string => {
  const site = siteUrl === null ? '' : attribute('htmlUrl', siteUrl)
  const name = title || url
  return `${indent}<outline type="rss"${attribute('text', name)}${attribute('title', name)}${attribute('xmlUrl', url)}${site}/>\n`
}

const groupLines = ({ feeds, groups }: Group, indent: string): string => {
  const inner = [...groups].map(
    ([name, group]) =>
      `${indent}<outline${attribute('text', name)}>\n${groupLines(group, `${indent}  `)}${indent}</outline>\n`,
  )
  return `${feeds.map((feed) => feedLine(feed, indent)).join('')}${inner.join('')}`
}

/** Subscriptions as an OPML 2.0 document; groups become outlines, one in another where their names say so. */
export const writeOpml = (feeds: readonly OpmlFeed[], { title, now }: { title: string; now: Date }): string => {
  const root = emptyGroup()
  for (const feed of feeds) groupAt(root, pathOf(feed.group)).feeds.push(feed)
  return `<?xml version="1.0" encoding="UTF-8"?>
<opml version="2.0">
  <head><title>${escapeUTF8(cleanLine(title))}</title><dateCreated>${now.toUTCString()}</dateCreated></head>
  <body>
${groupLines(root, '    ')}  </body>
</opml>
`
}

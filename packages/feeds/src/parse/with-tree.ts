import { type Markup, NO_SCHEDULE, type StatedFeed } from './markup.js'
import { elementsOf, type XmlElement } from './xml/element.js'
import { authorOf, entryOf, linkOf, relatedLink, resolved } from './xml/entry-of.js'
import { firstAt } from './xml/find.js'
import { readXml } from './xml/read-xml.js'
import { scheduleOf } from './xml/schedule-of.js'
import { atomText, plainText, rssText } from './xml/text-construct.js'

const isEntry = ({ name, vocabulary }: XmlElement): boolean =>
  (name === 'item' || name === 'entry') && (vocabulary === 'core' || vocabulary === 'atom')

/** The elements that hold a feed's own statements and its items: RDF has the items beside the channel. */
const holdersOf = (root: XmlElement): XmlElement[] => {
  const channels = elementsOf(root).filter(({ name }) => name === 'channel' || name === 'feed')
  const lists = [root, ...channels].flatMap(elementsOf).filter(({ name }) => name === 'items')
  return [...channels, root, ...lists]
}

const kindOf = (root: XmlElement): StatedFeed['kind'] => {
  if (root.name === 'feed') return 'atom'
  return root.name === 'rdf' ? 'rdf' : 'rss'
}

/** Reads a cleaned text of any XML dialect by its tree, the damaged ones too. Throws where it holds no element. */
export const readWithTree = (text: string): StatedFeed => {
  const { root, isMended, endsEarly } = readXml(text)
  if (root === null) throw new Error('there is no element')
  const kind = kindOf(root)
  const isAtom = kind === 'atom'
  const holders = holdersOf(root)
  const text1 = isAtom ? atomText : rssText
  const first = <T>(read: (holder: XmlElement) => T | null): T | null => {
    for (const holder of holders) {
      const found = read(holder)
      if (found !== null) return found
    }
    return null
  }
  const entries = holders.flatMap(elementsOf).filter(isEntry)
  const author = first(authorOf)
  return {
    kind,
    title: first((holder): Markup | null => firstAt(holder, ['core:title', 'atom:title', 'dc:title'], text1)),
    link: first((holder) => linkOf(holder) ?? resolved(holder.attributes.get('href') ?? null, holder)),
    base: root.base,
    language: first(
      (holder) =>
        firstAt(holder, ['core:language', 'dc:language'], plainText) ?? holder.attributes.get('xml:lang') ?? null,
    ),
    schedule: holders[0] ? scheduleOf(holders[0]) : NO_SCHEDULE,
    hub: first((holder) => relatedLink(holder, 'hub')),
    self: first((holder) => relatedLink(holder, 'self')),
    recovered: isMended,
    truncated: endsEarly,
    entries: entries.map((element) => {
      const entry = entryOf(element, isAtom)
      // An Atom entry without an author is by the feed's (RFC 4287 section 4.2.1).
      return isAtom && entry.author === null ? { ...entry, author } : entry
    }),
  }
}

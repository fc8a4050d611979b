import { absoluteUrl } from '../../text/absolute-url.js'
import type { Markup, StatedEntry } from '../markup.js'
import type { XmlElement } from './element.js'
import { childrenAt, firstAt, type Path } from './find.js'
import { atomText, plainText, rssText } from './text-construct.js'

/** Atom knows types of texts, RSS takes all for HTML. A namespace left out leaves Atom's elements in `core`. */
const textFor =
  (isAtom: boolean) =>
  (element: XmlElement): Markup | null =>
    element.vocabulary === 'atom' || (isAtom && element.vocabulary === 'core') ? atomText(element) : rssText(element)

/** An address as it is meant: against `xml:base` where there is one. */
export const resolved = (link: string | null, { base }: XmlElement): string | null =>
  link === null || base === null ? link : (absoluteUrl(link, base) ?? link)

const hrefOf = (link: XmlElement): string | null => resolved(link.attributes.get('href')?.trim() || null, link)

/** The link a reader follows: `alternate`, which is also what a missing `rel` means (RFC 4287 section 4.2.7.2). */
const alternate = (link: XmlElement): string | null => {
  const rel = link.attributes.get('rel')?.trim().toLowerCase() ?? 'alternate'
  return rel === 'alternate' || rel === '' ? (resolved(plainText(link), link) ?? hrefOf(link)) : null
}

export const linkOf = (element: XmlElement): string | null => firstAt(element, ['core:link', 'atom:link'], alternate)

/** The address of the first link with a relation, such as `hub`. */
export const relatedLink = (element: XmlElement, rel: string): string | null =>
  firstAt(element, ['atom:link', 'core:link'], (link) =>
    (link.attributes.get('rel') ?? '').toLowerCase().split(/\s+/).includes(rel) ? hrefOf(link) : null,
  )

/** A guid is an address unless it says that it is none (RSS 2.0, guid). */
const permaLink = (guid: XmlElement): string | null => {
  const address = plainText(guid)
  const isLink = guid.attributes.get('ispermalink')?.trim().toLowerCase() !== 'false'
  return isLink && address !== null && /^https?:\/\//i.test(address) ? address : null
}

const attribute =
  (...names: readonly string[]) =>
  (element: XmlElement): string | null => {
    for (const name of names) {
      const value = element.attributes.get(name)?.trim()
      if (value) return value
    }
    return null
  }

/** Atom's people have a name and perhaps an address; those of RSS are one text. */
const personOf = (person: XmlElement): string | null =>
  firstAt(person, ['core:name', 'atom:name', 'core:email', 'atom:email'], plainText) ?? plainText(person)

const ONLY_MAIL = /^\s*(mailto:)?\S+@\S+\s*$/

const peopleAt = (element: XmlElement, paths: readonly Path[]): string | null =>
  [...new Set(childrenAt(element, paths).map(personOf))].filter((name) => name !== null).join(', ') || null

/** RSS asks for a mail address as author; one with a name goes first, then Dublin Core, then the address. */
export const authorOf = (element: XmlElement): string | null => {
  const author = peopleAt(element, ['core:author', 'atom:author'])
  if (author !== null && !ONLY_MAIL.test(author)) return author
  return (
    peopleAt(element, ['dc:creator']) ??
    peopleAt(element, ['dc:author']) ??
    author ??
    peopleAt(element, ['itunes:author'])
  )
}

const categoryOf = (category: XmlElement): string | null => plainText(category) ?? attribute('label', 'term')(category)

const MAX_CATEGORIES = 50

const categoriesOf = (element: XmlElement): string[] => {
  const names = childrenAt(element, ['core:category', 'atom:category', 'dc:subject']).map(categoryOf)
  return [...new Set(names.filter((name) => name !== null))].slice(0, MAX_CATEGORIES)
}

const creditOf = (element: XmlElement): string | null =>
  firstAt(
    element,
    ['core:source', 'atom:source', 'dc:source', 'media:credit'],
    (source) => firstAt(source, ['core:title', 'atom:title'], plainText) ?? plainText(source),
  )

/** Which of the texts is the whole and which the teaser: names differ by dialect and by tool. */
const textsOf = (element: XmlElement, isAtom: boolean): Pick<StatedEntry, 'summary' | 'content'> => {
  const text = textFor(isAtom)
  const content = firstAt(
    element,
    [
      'content:encoded',
      'core:content',
      'atom:content',
      'xhtml:body',
      'xhtml:div',
      'core:body',
      'core:fullitem',
      'core:encoded',
    ],
    text,
  )
  const description = firstAt(element, ['core:description', 'core:tagline'], text)
  const summary = firstAt(element, ['core:summary', 'atom:summary'], text)
  if (summary !== null && description !== null) return { summary, content: content ?? description }
  const teaser = firstAt(
    element,
    ['dc:description', 'dcterms:abstract', 'itunes:summary', 'media:description', 'core:abstract'],
    text,
  )
  return { summary: description ?? summary ?? teaser, content }
}

/** An item or entry as its feed states it. `isAtom`: texts have types. */
export const entryOf = (element: XmlElement, isAtom: boolean): StatedEntry => {
  const text = textFor(isAtom)
  const at = (...paths: Path[]): string | null => firstAt(element, paths, plainText)
  const about = attribute('rdf:about', 'about', 'rdf:id')(element)
  const id = firstAt(element, ['core:guid', 'core:id', 'atom:id'], (one) =>
    one.name === 'id' ? resolved(plainText(one), one) : plainText(one),
  )
  const link =
    linkOf(element) ??
    firstAt(element, ['core:guid'], permaLink) ??
    resolved(attribute('href')(element), element) ??
    firstAt(element, ['core:a'], hrefOf)
  return {
    id: id ?? about,
    link: link ?? (/^https?:/i.test(about ?? '') ? about : null),
    title: firstAt(element, ['core:title', 'atom:title', 'dc:title', 'media:title', 'itunes:title'], text),
    author: authorOf(element),
    published: at(
      'core:pubdate',
      'core:published',
      'atom:published',
      'core:issued',
      'atom:issued',
      'dc:date',
      'dcterms:issued',
      'dcterms:created',
      'core:created',
      'atom:created',
      'core:date',
    ),
    updated:
      at('core:updated', 'atom:updated', 'core:modified', 'atom:modified', 'dcterms:modified') ??
      attribute('lastmod')(element),
    ...textsOf(element, isAtom),
    base: element.base,
    categories: categoriesOf(element),
    credit: creditOf(element),
    language: at('dc:language') ?? attribute('xml:lang')(element),
  }
}

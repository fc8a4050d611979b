import { elementsOf, type XmlElement } from '../parse/xml/element.js'
import { cleanLine, cutLine } from '../text/clean-line.js'
import { GROUP_SEPARATOR, type OpmlOutline } from './outline.js'
import { subscribable } from './subscribable.js'

const NAME_MAX = 300

const attributeOf = ({ attributes }: XmlElement, ...names: string[]): string => {
  for (const name of names) {
    const value = cutLine(cleanLine(attributes.get(name) ?? ''), NAME_MAX)
    if (value !== '') return value
  }
  return ''
}

const isOutline = ({ name }: XmlElement): boolean => name === 'outline'

/** Some programs write `url` for `xmlUrl`; in OPML itself that is where a link or another list leads. */
const addressOf = ({ attributes }: XmlElement): string | undefined =>
  attributes.get('xmlurl') ?? (/^(rss|atom)/i.test(attributes.get('type') ?? '') ? attributes.get('url') : undefined)

/** `/Boston/Weather,/Harbours`: the first, as OPML 2.0 writes categories. */
const categoryOf = (element: XmlElement): string =>
  (attributeOf(element, 'category').split(',')[0] ?? '')
    .split('/')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(GROUP_SEPARATOR)

const outlineOf = (element: XmlElement, groups: readonly string[]): OpmlOutline => {
  const group = groups.join(GROUP_SEPARATOR) || categoryOf(element) || null
  const title = attributeOf(element, 'text', 'title')
  const type = element.attributes.get('type') ?? ''
  return {
    title,
    group,
    ...subscribable({ address: addressOf(element), siteUrl: element.attributes.get('htmlurl'), type }),
  }
}

/**
 * The subscriptions below an element, in their order. An outline that has no address and holds others is a group; one
 * that has an address is a subscription, whatever stands in it.
 */
export const listOutlines = (parent: XmlElement, groups: readonly string[] = []): OpmlOutline[] =>
  elementsOf(parent)
    .filter(isOutline)
    .flatMap((element) => {
      const isGroup = addressOf(element) === undefined && elementsOf(element).some(isOutline)
      if (!isGroup) return [outlineOf(element, groups), ...listOutlines(element, groups)]
      const name = attributeOf(element, 'text', 'title')
      return listOutlines(element, name === '' ? groups : [...groups, name])
    })

import { FinalError } from '@parallax/model'
import { scanHtml } from '../text/scan-html.js'
import { isElement, type PageElement } from './page-dom.js'

/** Real article pages have at most about 1,600 elements and a depth of 51 (181 pages measured). */
const MAX_ELEMENTS = 20_000
const MAX_TAGS = 2 * MAX_ELEMENTS + 10_000

/** Readability is about cubic in depth: 400 nested elements cost half a second, 1,000 cost 13. */
const MAX_DEPTH = 150

/** UTF-16 units of a page that are read: as many as the door lets in. */
const MAX_LENGTH = 5 * 1024 * 1024

/** Elements that have no end: they are never open. */
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))

/**
 * How many open elements the parser may look through for closing tags of nothing: it goes through all of them for each.
 * Real pages come to a few thousand.
 */
const MAX_LOOKED_THROUGH = 5_000_000

/** Counts what closing tags that close nothing cost. */
const disorder = () => {
  const openByName = new Map<string, number>()
  let open = 0
  let lookedThrough = 0
  return {
    opened: (name: string) => {
      if (VOID.has(name)) return
      openByName.set(name, (openByName.get(name) ?? 0) + 1)
      open += 1
    },
    closed: (name: string) => {
      const own = openByName.get(name) ?? 0
      if (own === 0) lookedThrough += open
      else {
        openByName.set(name, own - 1)
        open -= 1
      }
    },
    isTooGreat: () => lookedThrough > MAX_LOOKED_THROUGH,
  }
}

/** With so few tags none of the limits can be met: at most half of them squared are looked through. Most pages have fewer. */
const FEW_TAGS = 4_000

const hasFewTags = (html: string): boolean => {
  let tags = 0
  for (let at = html.indexOf('<'); at !== -1 && tags <= FEW_TAGS; at = html.indexOf('<', at + 1)) tags += 1
  return tags <= FEW_TAGS
}

/** Throws a `FinalError` for a page that is too large to be read, before anything is built from it. */
export const refuseHuge = (html: string): void => {
  if (html.length > MAX_LENGTH) throw new FinalError('This page is too large to be read.')
  if (hasFewTags(html)) return
  let elements = 0
  let tags = 0
  const tangle = disorder()
  scanHtml(html, {
    open: (name) => {
      elements += 1
      tags += 1
      tangle.opened(name)
    },
    close: (name) => {
      tags += 1
      tangle.closed(name)
    },
    text: () => {},
  })
  if (elements > MAX_ELEMENTS || tags > MAX_TAGS)
    throw new FinalError(`This page has more than ${MAX_ELEMENTS} elements, too many to be read.`)
  if (tangle.isTooGreat()) throw new FinalError('This page closes elements that it never opened, too many to be read.')
}

/** Elements at the greatest depth allowed become their text, whatever is nested below. No recursion. */
export const flattenDeep = (root: PageElement): void => {
  const waiting: { element: PageElement; depth: number }[] = [{ element: root, depth: 1 }]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { element, depth } = next
    if (depth >= MAX_DEPTH) {
      const text = element.textContent
      element.textContent = text
      continue
    }
    for (const child of element.childNodes) if (isElement(child)) waiting.push({ element: child, depth: depth + 1 })
  }
}

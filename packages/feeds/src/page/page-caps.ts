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

/** Throws a `FinalError` for a page that is too large to be read, before anything is built from it. */
export const refuseHuge = (html: string): void => {
  let elements = 0
  let tags = 0
  if (html.length > MAX_LENGTH) throw new FinalError('This page is too large to be read.')
  scanHtml(html, {
    open: () => {
      elements += 1
      tags += 1
    },
    close: () => {
      tags += 1
    },
    text: () => {},
  })
  if (elements > MAX_ELEMENTS || tags > MAX_TAGS)
    throw new FinalError(`This page has more than ${MAX_ELEMENTS} elements, too many to be read.`)
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

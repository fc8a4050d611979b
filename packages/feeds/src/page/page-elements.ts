import type { PageDocument, PageElement } from './page-dom.js'

/** The elements of a page in their order, gone through once: a selector goes through the whole page each time. */
export interface PageElements {
  all: readonly PageElement[]
  /** Those of one name, in lower case. */
  named(name: string): readonly PageElement[]
}

export const pageElements = (document: PageDocument): PageElements => {
  const all = [...document.querySelectorAll('*')]
  const byName = new Map<string, PageElement[]>()
  for (const element of all) {
    const name = element.localName.toLowerCase()
    const same = byName.get(name)
    if (same === undefined) byName.set(name, [element])
    else same.push(element)
  }
  return { all, named: (name) => byName.get(name) ?? [] }
}

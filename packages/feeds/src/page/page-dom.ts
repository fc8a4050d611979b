import { parseHTML } from 'linkedom'

/** As much of the DOM as is used here, so that the package needs no browser types. */
export interface PageNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly childNodes: Iterable<PageNode>
  readonly parentNode: PageNode | null
  textContent: string | null
}

export interface PageElement extends PageNode {
  readonly localName: string
  readonly children: Iterable<PageElement>
  readonly previousElementSibling: PageElement | null
  getAttribute(name: string): string | null
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
  closest(selector: string): PageElement | null
  removeAttribute(name: string): void
  replaceWith(node: PageNode): void
  remove(): void
}

export interface PageDocument extends PageElement {
  readonly documentElement: PageElement | null
  readonly body: PageElement | null
}

export const TEXT_NODE = 3
export const ELEMENT_NODE = 1

/** A document to read from; a fragment without `html` and `body` gets them, as in a browser. */
export const parsePage = (html: string): PageDocument => {
  const whole = /<(?:html|body)[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`
  const { document }: { document: PageDocument } = parseHTML(whole)
  return document
}

export const isElement = (node: PageNode): node is PageElement => node.nodeType === ELEMENT_NODE

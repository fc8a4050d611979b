import type { Vocabulary } from './namespaces.js'

/** An element of a feed. Names are in lower case; `core` is the vocabulary of the feed itself. */
export interface XmlElement {
  vocabulary: Vocabulary
  /** Without its prefix. */
  name: string
  attributes: ReadonlyMap<string, string>
  children: XmlNode[]
  /** Absolute address that relative ones below are meant against (`xml:base`), where one is stated. */
  base: string | null
}

export type XmlNode = XmlElement | string

export const isXmlElement = (node: XmlNode): node is XmlElement => typeof node !== 'string'

/** The element children of an element. */
export const elementsOf = ({ children }: XmlElement): XmlElement[] => children.filter(isXmlElement)

/** All text below an element; the depth of a tree is bounded by its builder. */
export const textBelow = (element: XmlElement): string =>
  element.children.map((node) => (isXmlElement(node) ? textBelow(node) : node)).join('')

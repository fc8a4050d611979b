import { elementsOf, type XmlElement } from './element.js'

/** `vocabulary:name`, as in `dc:creator`; names in lower case. */
export type Path = `${string}:${string}`

const parts = (path: Path): [string, string] => {
  const colon = path.indexOf(':')
  return [path.slice(0, colon), path.slice(colon + 1)]
}

/** An element of Atom in an Atom feed is `atom:` and, in one without a namespace, `core:`. */
const matches = (element: XmlElement, path: Path): boolean => {
  const [vocabulary, name] = parts(path)
  return element.name === name && element.vocabulary === vocabulary
}

/** All children of an element that one of the paths names, in the order of the paths. */
export const childrenAt = (element: XmlElement, paths: readonly Path[]): XmlElement[] => {
  const children = elementsOf(element)
  return paths.flatMap((path) => children.filter((child) => matches(child, path)))
}

/** The first value that is something, among the children that the paths name, in the order of the paths. */
export const firstAt = <T>(
  element: XmlElement,
  paths: readonly Path[],
  value: (child: XmlElement) => T | null,
): T | null => {
  for (const child of childrenAt(element, paths)) {
    const found = value(child)
    if (found !== null) return found
  }
  return null
}

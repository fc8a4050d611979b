import { isXmlElement, type XmlElement } from './element.js'

/** `vocabulary:name`, as in `dc:creator`; names in lower case. */
export type Path = `${string}:${string}`

interface Parts {
  vocabulary: string
  name: string
}

/** The paths of the readers, taken apart once: there are a hundred of them, and each is looked for in every item. */
const PARTS = new Map<Path, Parts>()

const partsOf = (path: Path): Parts => {
  const known = PARTS.get(path)
  if (known !== undefined) return known
  const colon = path.indexOf(':')
  const parts = { vocabulary: path.slice(0, colon), name: path.slice(colon + 1) }
  PARTS.set(path, parts)
  return parts
}

/** The children that a path names. An element of Atom is `atom:` and, in a feed without a namespace, `core:`. */
function* childrenOf({ children }: XmlElement, path: Path): Generator<XmlElement> {
  const { vocabulary, name } = partsOf(path)
  for (const child of children)
    if (isXmlElement(child) && child.name === name && child.vocabulary === vocabulary) yield child
}

/** All children of an element that one of the paths names, in the order of the paths. */
export const childrenAt = (element: XmlElement, paths: readonly Path[]): XmlElement[] =>
  paths.flatMap((path) => [...childrenOf(element, path)])

/** The first value that is something, among the children that the paths name, in the order of the paths. */
export const firstAt = <T>(
  element: XmlElement,
  paths: readonly Path[],
  value: (child: XmlElement) => T | null,
): T | null => {
  for (const path of paths)
    for (const child of childrenOf(element, path)) {
      const found = value(child)
      if (found !== null) return found
    }
  return null
}

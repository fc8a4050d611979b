import { FinalError } from '@parallax/model'
import { absoluteUrl } from '../../text/absolute-url.js'
import type { XmlElement } from './element.js'
import { type Vocabulary, vocabularyOf, vocabularyOfPrefix } from './namespaces.js'

/** A tree, and what had to be done to get it. */
export interface XmlDocument {
  /** Null where there is no element. */
  root: XmlElement | null
  /** The text is not well-formed XML and was mended. */
  isMended: boolean
  /** The text ends before its root does. */
  endsEarly: boolean
}

/** Elements that never hold their like, so one that begins ends the one before, however that was left open. */
const SIBLINGS = new Set(['item', 'entry'])

/** Real feeds are some ten elements deep; every closing tag looks through the open ones. */
const MAX_NESTING = 256

interface Open {
  element: XmlElement
  qname: string
  /** Prefix to vocabulary; '' is the default namespace. */
  scope: ReadonlyMap<string, Vocabulary>
}

const split = (qname: string): [prefix: string, name: string] => {
  const colon = qname.indexOf(':')
  return colon === -1 ? ['', qname] : [qname.slice(0, colon), qname.slice(colon + 1)]
}

const scopeOf = (attributes: ReadonlyMap<string, string>, outer: Open['scope']): Open['scope'] => {
  let scope: Map<string, Vocabulary> | undefined
  for (const [name, value] of attributes) {
    const prefix = name === 'xmlns' ? '' : name.startsWith('xmlns:') ? name.slice(6) : undefined
    if (prefix === undefined) continue
    scope ??= new Map(outer)
    scope.set(prefix, vocabularyOf(value))
  }
  return scope ?? outer
}

/** An unknown namespace by default, or the root's own under a prefix, is the feed's language all the same. */
const vocabularyFor = (prefix: string, scope: Open['scope'], rootPrefix: string): Vocabulary => {
  const declared = scope.get(prefix)
  if (declared === undefined) return prefix === '' ? 'core' : vocabularyOfPrefix(prefix)
  return declared === 'other' && (prefix === '' || prefix === rootPrefix) ? 'core' : declared
}

/** An item in which the text breaks off is not news yet: it comes whole with the next poll. */
const dropHalf = (open: readonly Open[]): void => {
  const at = open.findIndex(({ element }) => SIBLINGS.has(element.name))
  const siblings = open[at - 1]?.element.children
  if (at > 0 && siblings?.at(-1) === open[at]?.element) siblings?.pop()
}

const baseOf = (attributes: ReadonlyMap<string, string>, outer: string | null): string | null => {
  const stated = attributes.get('xml:base')
  return stated === undefined ? outer : (absoluteUrl(stated, outer ?? stated) ?? outer)
}

/** Builds a tree from tags in whatever order they come; names are in lower case. */
export class TreeBuilder {
  readonly #open: Open[] = []
  #root: XmlElement | null = null
  #rootPrefix = ''
  #isMended = false

  /** What was read just now is not well-formed. */
  mended(): void {
    this.#isMended = true
  }

  text(piece: string): void {
    this.#open.at(-1)?.element.children.push(piece)
  }

  /** Throws a `FinalError` for what is nested deeper than `MAX_NESTING`. */
  begin(qname: string, attributes: ReadonlyMap<string, string>): void {
    // What follows the root belongs to nothing.
    if (this.#root !== null && this.#open.length === 0) {
      this.mended()
      return
    }
    const [prefix, name] = split(qname)
    if (SIBLINGS.has(name) && this.#isOpen(qname)) {
      this.mended()
      this.end(qname)
    }
    if (this.#open.length >= MAX_NESTING) throw new FinalError('This feed is nested too deeply to be read.')
    const parent = this.#open.at(-1)
    if (this.#root === null) this.#rootPrefix = prefix
    const scope = scopeOf(attributes, parent?.scope ?? new Map())
    const vocabulary = vocabularyFor(prefix, scope, this.#rootPrefix)
    const base = baseOf(attributes, parent?.element.base ?? null)
    const element: XmlElement = { vocabulary, name, attributes, children: [], base }
    parent?.element.children.push(element)
    this.#root ??= element
    this.#open.push({ element, qname, scope })
  }

  /** Ends the innermost open element of that name, and whatever was left open in it. */
  end(qname: string): void {
    const at = this.#open.findLastIndex((one) => one.qname === qname)
    if (at !== this.#open.length - 1 || at === -1) this.mended()
    if (at !== -1) this.#open.length = at
  }

  done(): XmlDocument {
    const endsEarly = this.#open.length > 0
    dropHalf(this.#open)
    return { root: this.#root, isMended: this.#isMended || endsEarly, endsEarly }
  }

  #isOpen(qname: string): boolean {
    return this.#open.some((one) => one.qname === qname)
  }
}

import { FinalError } from '@parallax/model'
import { decodeHTMLStrict } from 'entities'
import { Tokenizer } from 'htmlparser2'
import { absoluteUrl } from '../../text/absolute-url.js'
import type { XmlElement } from './element.js'
import { type Vocabulary, vocabularyOf, vocabularyOfPrefix } from './namespaces.js'

/** Elements that never hold their like, so one that begins ends the one before, however that was left open. */
const SIBLINGS = new Set(['item', 'entry'])

/** Real feeds are some ten elements deep; every closing tag looks through the open ones. */
export const MAX_NESTING = 256

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

/**
 * A tree of a cleaned feed text, never refusing one: what is left open is closed by what comes after, closing tags of
 * nothing are passed over, a bare ampersand is one, entities of HTML are decoded once. Null where there is no
 * element. Throws a `FinalError` for what is nested deeper than `MAX_NESTING`.
 */
export const readXml = (text: string): XmlElement | null => {
  const open: Open[] = []
  let root: XmlElement | null = null
  let rootPrefix = ''
  let attributes = new Map<string, string>()
  let [qname, attribute, value] = ['', '', '']
  const lower = (start: number, end: number) => text.slice(start, end).toLowerCase()

  const write = (piece: string) => {
    open.at(-1)?.element.children.push(piece)
  }
  const closeTo = (name: string) => {
    const at = open.findLastIndex((one) => one.qname === name)
    if (at !== -1) open.length = at
  }
  const begin = () => {
    if (root !== null && open.length === 0) return // What follows the root belongs to nothing.
    if (SIBLINGS.has(split(qname)[1]) && open.at(-1)?.qname !== qname) closeTo(qname)
    else if (SIBLINGS.has(split(qname)[1])) open.pop()
    if (open.length >= MAX_NESTING) throw new FinalError('This feed is nested too deeply to be read.')
    const parent = open.at(-1)
    const [prefix, name] = split(qname)
    if (root === null) rootPrefix = prefix
    const scope = scopeOf(attributes, parent?.scope ?? new Map())
    const outer = parent?.element.base ?? null
    const stated = attributes.get('xml:base')
    const base = stated === undefined ? outer : (absoluteUrl(stated, outer ?? stated) ?? outer)
    const element: XmlElement = {
      vocabulary: vocabularyFor(prefix, scope, rootPrefix),
      name,
      attributes,
      children: [],
      base,
    }
    parent?.element.children.push(element)
    root ??= element
    open.push({ element, qname, scope })
  }
  const none = () => {}
  const tokenizer = new Tokenizer(
    { xmlMode: true, decodeEntities: true },
    {
      onopentagname: (start, end) => {
        qname = lower(start, end)
        attributes = new Map()
      },
      onattribname: (start, end) => {
        attribute = lower(start, end)
        value = ''
      },
      onattribdata: (start, end) => {
        value += decodeHTMLStrict(text.slice(start, end))
      },
      onattribentity: (codePoint) => {
        value += String.fromCodePoint(codePoint)
      },
      onattribend: () => {
        if (!attributes.has(attribute)) attributes.set(attribute, value)
      },
      onopentagend: begin,
      onselfclosingtag: () => {
        begin()
        if (open.at(-1)?.qname === qname) open.pop()
      },
      onclosetag: (start, end) => closeTo(lower(start, end)),
      ontext: (start, end) => write(decodeHTMLStrict(text.slice(start, end))),
      ontextentity: (codePoint) => write(String.fromCodePoint(codePoint)),
      oncdata: (start, end, endOffset) => write(text.slice(start, end - endOffset).replace(/^CDATA\[/i, '')),
      oncomment: none,
      ondeclaration: none,
      onend: none,
      onprocessinginstruction: none,
    },
  )
  tokenizer.write(text)
  tokenizer.end()
  dropHalf(open)
  return root
}

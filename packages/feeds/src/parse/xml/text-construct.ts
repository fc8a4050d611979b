import { composed, html, type Markup, plain } from '../markup.js'
import { isXmlElement, textBelow, type XmlElement, type XmlNode } from './element.js'

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** Markup of an element's children; their text is HTML already in RSS, and text in XHTML. */
const inner = ({ children }: XmlElement, asText: (text: string) => string): string => {
  const write = (node: XmlNode): string => {
    if (!isXmlElement(node)) return asText(node)
    const attributes = [...node.attributes]
      .filter(([name]) => !name.startsWith('xml'))
      .map(([name, value]) => ` ${name}="${escaped(value).replaceAll('"', '&quot;')}"`)
      .join('')
    const content = node.children.map(write).join('')
    return content === '' && VOID.has(node.name)
      ? `<${node.name}${attributes}>`
      : `<${node.name}${attributes}>${content}</${node.name}>`
  }
  return children.map(write).join('').trim()
}

/** HTML elements that have no end (HTML standard, section 13.1.2). */
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))

const PLAIN_TYPE = /^(text|text\/plain)$/
const MARKUP_TYPE = /^(html|xhtml|text\/html|application\/xhtml\+xml|.*[/+]xml)$/

/** Base64 as Atom has it for foreign types; null where the text is none, or no text. */
const fromBase64 = (text: string): string | null => {
  const packed = text.replace(/\s+/g, '')
  if (packed === '' || packed.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(packed)) return null
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(packed, 'base64'))
  } catch {
    return null // Bytes of a picture or the like.
  }
}

const raw = (text: string): string => text

/**
 * A text of Atom (RFC 4287 section 3.1, and Atom 0.3's `mode`): plain unless its type says otherwise. A type of HTML
 * with elements in it, as some tools write, is HTML whose text is escaped.
 */
export const atomText = (element: XmlElement | undefined): Markup | null => {
  if (element === undefined) return null
  const type = (element.attributes.get('type') ?? '').trim().toLowerCase()
  const mode = element.attributes.get('mode') ?? ''
  const isForeign = mode === 'base64' || (type.includes('/') && !type.startsWith('text/'))
  const text = textBelow(element).trim()
  const unpacked = isForeign ? fromBase64(text) : null
  if (unpacked !== null) return composed(unpacked)
  if (type === 'xhtml' || mode === 'xml' || type === 'application/xhtml+xml') return composed(inner(element, escaped))
  if (element.children.some(isXmlElement))
    return composed(inner(element, type === 'html' || type === 'text/html' ? raw : escaped))
  if (mode === 'escaped' && !PLAIN_TYPE.test(type)) return html(text)
  return MARKUP_TYPE.test(type) ? html(text) : plain(text)
}

/** A text of RSS: HTML, escaped or as it is. */
export const rssText = (element: XmlElement | undefined): Markup | null => {
  if (element === undefined) return null
  return element.children.some(isXmlElement) ? composed(inner(element, raw)) : html(textBelow(element).trim())
}

/** An element's text as one string; null where it has none. */
export const plainText = (element: XmlElement | undefined): string | null =>
  element === undefined ? null : textBelow(element).trim() || null

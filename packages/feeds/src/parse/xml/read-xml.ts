import { decodeHTMLStrict } from 'entities'
import { QuoteType, Tokenizer } from 'htmlparser2'
import { TreeBuilder, type XmlDocument } from './tree-builder.js'

/**
 * A tree of a cleaned feed text, never refusing one: what is left open is closed by what comes after, closing tags of
 * nothing are passed over, a bare ampersand is one, entities of HTML are decoded once; and whether any of that was
 * needed. Throws a `FinalError` for what is nested too deeply.
 */
export const readXml = (text: string): XmlDocument => {
  const tree = new TreeBuilder()
  let attributes = new Map<string, string>()
  let [qname, attribute, value] = ['', '', '']
  const lower = (start: number, end: number) => text.slice(start, end).toLowerCase()

  /** XML's own entities are decoded by now: any other ampersand is bare, or begins an entity of HTML. */
  const decoded = (start: number, end: number): string => {
    const piece = text.slice(start, end)
    if (!piece.includes('&')) return piece
    tree.mended()
    return decodeHTMLStrict(piece)
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
        value += decoded(start, end)
      },
      onattribentity: (codePoint) => {
        value += String.fromCodePoint(codePoint)
      },
      onattribend: (quote) => {
        if (quote === QuoteType.NoValue || quote === QuoteType.Unquoted || attributes.has(attribute)) tree.mended()
        if (!attributes.has(attribute)) attributes.set(attribute, value)
      },
      onopentagend: () => tree.begin(qname, attributes),
      onselfclosingtag: () => {
        tree.begin(qname, attributes)
        tree.end(qname)
      },
      onclosetag: (start, end) => tree.end(lower(start, end)),
      ontext: (start, end) => tree.text(decoded(start, end)),
      ontextentity: (codePoint) => tree.text(String.fromCodePoint(codePoint)),
      oncdata: (start, end, endOffset) => tree.text(text.slice(start, end - endOffset).replace(/^CDATA\[/i, '')),
      oncomment: none,
      ondeclaration: none,
      onend: none,
      onprocessinginstruction: none,
    },
  )
  tokenizer.write(text)
  tokenizer.end()
  return tree.done()
}

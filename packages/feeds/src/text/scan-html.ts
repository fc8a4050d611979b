import { Tokenizer } from 'htmlparser2'

/** What a scan hears of a document; names of elements and attributes are in lower case. */
export interface HtmlListener {
  open(name: string, attributes: ReadonlyMap<string, string>): void
  close(name: string): void
  text(text: string): void
}

/**
 * Reads markup from front to back. The tokenizer alone, without htmlparser2's stack of open elements: looking a
 * closing tag up in that stack makes hostile markup quadratic. Entities are decoded once.
 */
export const scanHtml = (html: string, listener: HtmlListener): void => {
  const none = () => {}
  const lower = (start: number, end: number) => html.slice(start, end).toLowerCase()
  let element = ''
  let attributes = new Map<string, string>()
  let attribute = ''
  let value = ''
  const open = () => listener.open(element, attributes)
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      onopentagname: (start, end) => {
        element = lower(start, end)
        attributes = new Map()
      },
      onattribname: (start, end) => {
        attribute = lower(start, end)
        value = ''
      },
      onattribdata: (start, end) => {
        value += html.slice(start, end)
      },
      onattribentity: (codePoint) => {
        value += String.fromCodePoint(codePoint)
      },
      onattribend: () => {
        if (!attributes.has(attribute)) attributes.set(attribute, value)
      },
      onopentagend: open,
      onselfclosingtag: () => {
        open()
        listener.close(element)
      },
      onclosetag: (start, end) => listener.close(lower(start, end)),
      ontext: (start, end) => listener.text(html.slice(start, end)),
      ontextentity: (codePoint) => listener.text(String.fromCodePoint(codePoint)),
      oncdata: (start, end) => listener.text(html.slice(start, end).replace(/^CDATA\[/, '')),
      oncomment: none,
      ondeclaration: none,
      onend: none,
      onprocessinginstruction: none,
    },
  )
  tokenizer.write(html)
  tokenizer.end()
}

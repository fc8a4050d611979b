import { Tokenizer } from 'htmlparser2'

/** What a scan hears of a document; names are in lower case. */
export interface HtmlListener {
  open(name: string): void
  close(name: string): void
  text(text: string): void
}

/**
 * Reads markup from front to back. The tokenizer alone, without htmlparser2's stack of open elements: looking a
 * closing tag up in that stack makes hostile markup quadratic. Entities are decoded once.
 */
export const scanHtml = (html: string, listener: HtmlListener): void => {
  const none = () => {}
  let open = ''
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      onopentagname: (start, end) => {
        open = html.slice(start, end).toLowerCase()
        listener.open(open)
      },
      onselfclosingtag: () => listener.close(open),
      onclosetag: (start, end) => listener.close(html.slice(start, end).toLowerCase()),
      ontext: (start, end) => listener.text(html.slice(start, end)),
      ontextentity: (codePoint) => listener.text(String.fromCodePoint(codePoint)),
      oncdata: (start, end) => listener.text(html.slice(start, end).replace(/^CDATA\[/, '')),
      onattribdata: none,
      onattribentity: none,
      onattribend: none,
      onattribname: none,
      oncomment: none,
      ondeclaration: none,
      onend: none,
      onopentagend: none,
      onprocessinginstruction: none,
    },
  )
  tokenizer.write(html)
  tokenizer.end()
}

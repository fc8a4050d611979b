import iconv from 'iconv-lite'
import { type Behaviour, GOOD_FEED, whole } from './behaviour.js'

const rss = (items: string, head = ''): string =>
  `${head}<rss version="2.0"><channel><title>Harbour News</title>${items}</channel></rss>`

const item = (title: string, more = ''): string =>
  `<item><title>${title}</title><link>http://example.org/${encodeURIComponent(title)}</link>${more}</item>`

const XML = '<?xml version="1.0"?>'

const encoded = (charset: string, title: string, { byHeader = false } = {}): Behaviour => {
  const declared = byHeader ? XML : `<?xml version="1.0" encoding="${charset}"?>`
  const type = byHeader ? `text/xml; charset=${charset}` : 'text/xml'
  return whole(iconv.encode(rss(item(title), declared), charset), { 'content-type': type })
}

const entity = (subset: string, use: string): Behaviour =>
  whole(`${XML}<!DOCTYPE rss [${subset}]>${rss(item('Bridge opens', `<description>a${use}b</description>`))}`)

/** `argument` is an address that nobody may fetch. */
const luring =
  (document: (address: string) => string): Behaviour =>
  (response, argument) =>
    response.writeHead(200, { 'content-type': 'text/xml' }).end(document(argument))

const LAUGHS = `<!ENTITY a "ha">${Array.from({ length: 9 }, (_, n) => `<!ENTITY ${'bcdefghij'[n]} "${`&${'abcdefghi'[n]};`.repeat(10)}">`).join('')}`

/** Documents: other encodings, damaged and luring ones, and what is no feed at all. */
export const DOCUMENTS = {
  'windows-1251': encoded('windows-1251', 'Новости гавани'),
  'windows-1251-header': encoded('windows-1251', 'Новости гавани', { byHeader: true }),
  gb2312: encoded('gb2312', '港口新闻'),
  shift_jis: encoded('shift_jis', '港のニュース'),
  'koi8-r': encoded('koi8-r', 'Новости гавани'),
  'euc-kr': encoded('euc-kr', '항구 뉴스'),
  latin1: encoded('iso-8859-1', 'Zürich öffnet'),
  'utf-16le': whole(iconv.encode(rss(item('Žluťoučký kůň'), XML), 'utf-16le', { addBOM: true })),
  'utf-16be': whole(iconv.encode(rss(item('Žluťoučký kůň'), XML), 'utf-16be')),
  'header-lies-about-charset': whole(rss(item('Žluťoučký kůň'), XML), {
    'content-type': 'text/xml; charset=iso-8859-1',
  }),
  'bogus-charset': whole(rss(item('Žluťoučký kůň'), XML), { 'content-type': 'text/xml; charset=utf-99' }),
  'base64-charset': whole(rss(item('Bridge opens'), XML), { 'content-type': 'text/xml; charset=base64' }),
  'bom-and-space': whole(`\uFEFF\n\n  ${GOOD_FEED}`),
  'type-html': whole(GOOD_FEED, { 'content-type': 'text/html' }),
  'type-png': whole(GOOD_FEED, { 'content-type': 'image/png' }),
  'html-error': whole('<!doctype html><html><body>Service unavailable</body></html>'),
  zip: whole(Buffer.from('504b0304140000000800', 'hex')),
  png: whole(Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')),
  pdf: whole('%PDF-1.7\n%âãÏÓ'),
  exe: whole(Buffer.from('4d5a90000300000004000000ffff', 'hex')),
  'plain-json': whole('{"hello": "world"}'),
  'json-null': whole('null'),
  'items-100k': whole(
    rss(Array.from({ length: 60_000 }, (_, n) => `<item><link>http://a.example/${n}</link></item>`).join('')),
  ),
  'long-title': whole(rss(item('Bridge '.repeat(100_000)))),
  'deep-100k': whole(rss(`${'<a>'.repeat(100_000)}${item('Bridge opens')}`)),
  'deep-mismatched': whole(rss(`${'<a></b>'.repeat(50_000)}${item('Bridge opens')}`)),
  'attr-100k': whole(
    rss(`<x ${Array.from({ length: 100_000 }, (_, n) => `a${n}="1"`).join(' ')}/>${item('Bridge opens')}`),
  ),
  'redos-description': whole(rss(item('Bridge opens', `<description>${'a&lt;p'.repeat(60_000)}</description>`))),
  'billion-laughs': entity(LAUGHS, '&j;'),
  'quadratic-blowup': entity(`<!ENTITY a "${'x'.repeat(50_000)}">`, '&a;'.repeat(1_000)),
  'xxe-file': entity('<!ENTITY f SYSTEM "file:///etc/passwd">', '&f;'),
  'xxe-http': luring(
    (address) =>
      `${XML}<!DOCTYPE rss [<!ENTITY f SYSTEM "${address}">]>${rss(item('Bridge opens', '<description>a&f;b</description>'))}`,
  ),
  'param-entity': luring(
    (address) => `${XML}<!DOCTYPE rss [<!ENTITY % p SYSTEM "${address}"> %p;]>${rss(item('Bridge opens'))}`,
  ),
  'external-dtd': luring((address) => `${XML}<!DOCTYPE rss SYSTEM "${address}">${rss(item('Bridge opens'))}`),
  xinclude: luring((address) =>
    rss(item('Bridge opens', `<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="${address}"/>`), XML),
  ),
  stylesheet: luring((address) => `${XML}<?xml-stylesheet href="${address}"?>${rss(item('Bridge opens'))}`),
  'proto-elements': whole(
    rss(item('Bridge opens', '<__proto__><polluted>1</polluted></__proto__><constructor>x</constructor><toString/>')),
  ),
  'same-guid': whole(rss([1, 2, 3].map((n) => item(`Story ${n}`, '<guid>N/A</guid>')).join(''))),
  'bad-dates': whole(
    rss(
      [
        '',
        'Fri, 01 Jan 2999 00:00:00 GMT',
        'Thu, 01 Jan 1970 00:00:00 GMT',
        '0001-01-01T00:00:00Z',
        'yesterday',
        'Mon, 30 Feb 2026 10:00:00 GMT',
      ]
        .map((date, n) => item(`Story ${n}`, `<pubDate>${date}</pubDate>`))
        .join(''),
    ),
  ),
  'cest-date': whole(rss(item('Story', '<pubDate>Mon, 06 Jul 2026 10:00:00 CEST</pubDate>'))),
  'bad-links': whole(
    rss(
      [
        '/rel',
        '//other.example/x',
        'javascript:alert(1)',
        'data:text/html,x',
        'file:///etc/passwd',
        'http://user:pw@example.org/y',
      ]
        .map((link, n) => `<item><title>Story ${n}</title><link>${link}</link></item>`)
        .join(''),
    ),
  ),
  'atom-bad-date': whole(
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title>${Array.from({ length: 10 }, (_, n) => `<entry><title>E${n}</title><id>urn:${n}</id><link href="http://example.org/${n}"/><updated>${n === 4 ? 'soon' : '2026-11-24T10:00:00Z'}</updated></entry>`).join('')}</feed>`,
  ),
  'bare-ampersand': whole(rss('<item><title>AT&T & more</title><link>http://example.org/?a=1&b=2</link></item>')),
  truncated: whole(`${rss(item('Bridge opens')).replace('</channel></rss>', '')}<item><title>Half an`),
  unclosed: whole(
    `<rss><channel><item><title>One</title><link>http://example.org/1</link><item><title>Two</title><link>http://example.org/2</link></channel></rss>`,
  ),
  'control-characters': whole(rss(item('Bri\u0000d\u0008ge opens'))),
  'rss-no-version': whole(rss(item('Bridge opens')).replace(' version="2.0"', '')),
  'rss-no-channel': whole('<rss version="2.0"/>'),
  'two-roots': whole(`${rss(item('Bridge opens'))}${rss(item('Second root'))}`),
  rdf: whole(
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><item rdf:about="http://example.org/1"><title>Bridge opens</title></item></rdf:RDF>',
  ),
  atom03: whole(
    '<feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry><title>Bridge opens</title><id>1</id><link rel="alternate" href="http://example.org/1"/></entry></feed>',
  ),
  jsonfeed: whole(
    '{"version":"https://jsonfeed.org/version/1.1","title":"T","items":[null,7,{"id":1,"url":"http://example.org/1","title":"Bridge opens"}]}',
  ),
} satisfies Record<string, Behaviour>

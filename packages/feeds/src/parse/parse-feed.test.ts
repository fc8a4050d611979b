import { FinalError } from '@parallax/model'
import { describe, expect, it } from 'vitest'
import { parseFeed } from './parse-feed.js'

const URL_OF_FEED = 'https://news.example/feeds/all.xml'

const rss = (items: string, channel = '') =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>Harbour News</title><link>https://news.example/</link>${channel}${items}</channel></rss>`

const item = (body: string) => `<item><title>Bridge opens</title><link>https://news.example/bridge</link>${body}</item>`

const atom = (entries: string, attributes = '') =>
  `<feed xmlns="http://www.w3.org/2005/Atom"${attributes}><title>Harbour Atom</title><link href="/"/>${entries}</feed>`

const read = (text: string) => parseFeed(text, URL_OF_FEED)
const titles = async (text: string) => (await read(text)).entries.map(({ title }) => title)
const only = async (text: string) => {
  const { entries } = await read(text)
  expect(entries).toHaveLength(1)
  return entries[0]
}

const PARAGRAPH =
  'The bridge over the harbour was opened on Monday after nine years of work, the city said in a statement. '

describe('the dialects', () => {
  it('RSS 2.0 becomes plain text, absolute links and real dates', async () => {
    const text = rss(
      item(`<guid isPermaLink="false">id-1</guid><pubDate>Mon, 23 Nov 2026 10:00 CET</pubDate><dc:creator>Ada Quay</dc:creator>
        <description>&lt;p&gt;Ships &amp;amp; trains&lt;/p&gt;&lt;p&gt;meet&lt;/p&gt;</description>`),
      '<ttl>15</ttl><language>en-gb</language><skipHours><hour>3</hour><hour>24</hour></skipHours><skipDays><day>Sunday</day></skipDays>',
    )
    expect(await read(text)).toEqual({
      kind: 'rss',
      title: 'Harbour News',
      siteUrl: 'https://news.example/',
      ttlSeconds: 900,
      language: 'en',
      hints: { ttlSeconds: 900, updateSeconds: null, skipHours: [3, 0], skipDays: [0], rhythmSeconds: null },
      hub: null,
      self: null,
      recovered: false,
      truncated: false,
      leftOut: 0,
      entries: [
        {
          key: 'id-1',
          url: 'https://news.example/bridge',
          title: 'Bridge opens',
          author: 'Ada Quay',
          publishedAt: '2026-11-23T09:00:00.000Z',
          updatedAt: null,
          summary: 'Ships & trains meet',
          paragraphs: null,
          categories: [],
          credit: null,
          language: 'en',
        },
      ],
    })
  })

  it('Atom, RDF and JSON Feed are read', async () => {
    const entry =
      '<entry><title>Bridge opens</title><id>urn:1</id><link href="a"/><updated>2026-11-23T10:00:00Z</updated></entry>'
    expect(await read(atom(entry))).toMatchObject({
      kind: 'atom',
      siteUrl: 'https://news.example/',
      entries: [{ key: 'urn:1', url: 'https://news.example/feeds/a', publishedAt: '2026-11-23T10:00:00.000Z' }],
    })
    const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="x">
      <title>Harbour RDF</title><link>https://news.example/</link></channel>
      <item rdf:about="https://news.example/rdf"><title>Bridge opens</title><link>https://news.example/rdf</link></item></rdf:RDF>`
    expect(await read(rdf)).toMatchObject({ kind: 'rdf', entries: [{ url: 'https://news.example/rdf' }] })
    const json = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Harbour JSON',
      items: [{ id: '1', url: '/j', title: 'A < B', content_text: 'x' }],
    }
    expect(await read(JSON.stringify(json))).toMatchObject({
      kind: 'json',
      title: 'Harbour JSON',
      entries: [{ key: '1', url: 'https://news.example/j', title: 'A < B' }],
    })
  })

  it('RSS without a version, with text before its first tag, is read', async () => {
    expect(await titles(`\uFEFF\n junk <rss><channel><title>T</title>${item('')}</channel></rss>`)).toEqual([
      'Bridge opens',
    ])
  })

  it('XHTML keeps its word order, and xml:base resolves links', async () => {
    const entry = `<entry xml:base="https://base.example/x/"><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">One <b>two</b> three</div></title>
      <id>1</id><link href="y"/></entry>`
    expect(await only(atom(entry))).toMatchObject({ title: 'One two three', url: 'https://base.example/x/y' })
  })
})

describe('what a feed says beside its texts', () => {
  it('categories, wire credit, hub and syndication period are kept', async () => {
    const channel = `<atom:link xmlns:atom="http://www.w3.org/2005/Atom" rel="hub" href="https://hub.example/"/>
      <sy:updatePeriod xmlns:sy="http://purl.org/rss/1.0/modules/syndication/">hourly</sy:updatePeriod><sy:updateFrequency xmlns:sy="http://purl.org/rss/1.0/modules/syndication/">2</sy:updateFrequency>`
    const body = `<category>World</category><category><![CDATA[World]]></category><category>Ports &amp;amp; ships</category>
      <source url="https://wire.example/">Harbour Wire</source>`
    const feed = await read(rss(item(body), channel))
    expect(feed).toMatchObject({ hub: 'https://hub.example/', hints: { updateSeconds: 1_800 } })
    expect(feed.entries[0]).toMatchObject({ categories: ['World', 'Ports & ships'], credit: 'Harbour Wire' })
  })

  it('an agency in the dateline is the credit', async () => {
    const body = '<description>LONDON (Reuters) - The bridge opened on Monday.</description>'
    expect(await only(rss(item(body)))).toMatchObject({ credit: 'Reuters' })
  })

  it('an item in which a feed breaks off is left for the next poll, one that is only never closed is kept', async () => {
    const half = `${rss(item('')).split('</channel>')[0]}<item><title>Half</title><link>https://news.example/half</link><description>Three peop`
    expect(await titles(half)).toEqual(['Bridge opens'])
    const open = rss(`<item><title>One</title><link>https://news.example/1</link>${item('')}`)
    expect(await titles(open)).toEqual(['One', 'Bridge opens'])
  })

  it('base64, CDF and foreign prefixes are read', async () => {
    const packed = Buffer.from('<b>Bridge</b> opens').toString('base64')
    expect(
      await titles(
        atom(`<entry><title type="application/octet-stream">${packed}</title><id>1</id><link href="/1"/></entry>`),
      ),
    ).toEqual(['Bridge opens'])
    expect(
      await titles('<CHANNEL><ITEM HREF="https://news.example/1"><TITLE>Bridge opens</TITLE></ITEM></CHANNEL>'),
    ).toEqual(['Bridge opens'])
    const prefixed =
      '<r:rss xmlns:r="http://backend.userland.com/rss2"><r:channel><r:item><r:title>Bridge opens</r:title><r:link>https://news.example/1</r:link></r:item></r:channel></r:rss>'
    expect(await titles(prefixed)).toEqual(['Bridge opens'])
  })

  it('text in child elements of a description is not lost', async () => {
    const body = '<description>submitted by <a href="https://news.example/u">Ada</a> to <b>Ports</b></description>'
    expect(await only(rss(item(body)))).toMatchObject({ summary: 'submitted by Ada to Ports' })
  })
})

describe('one fault costs as little as can be', () => {
  it('a bad Atom date costs the date, not the entry and not the feed', async () => {
    const entry = (n: number, date: string) =>
      `<entry><title>T${n}</title><id>${n}</id><link href="/${n}"/><published>${date}</published></entry>`
    const { entries } = await read(atom(entry(1, '2026-11-23T10:00:00Z') + entry(2, 'yesterday')))
    expect(entries.map(({ publishedAt }) => publishedAt)).toEqual(['2026-11-23T10:00:00.000Z', null])
  })

  it.each([
    'Mon, 30 Feb 2026 10:00:00 GMT',
    'Thu, 01 Jan 1970 00:00:00 GMT',
    'Fri, 01 Jan 2999 00:00:00 GMT',
    '06.07.2026',
    '-5',
  ])('the date "%s" is none', async (date) =>
    expect(await only(rss(item(`<pubDate>${date}</pubDate>`)))).toMatchObject({ publishedAt: null }),
  )

  it('an unescaped ampersand and an entity of HTML are read', async () => {
    expect(
      await titles(rss('<item><title>AT&T caf&eacute;</title><link>https://news.example/?a=1&b=2</link></item>')),
    ).toEqual(['AT&T café'])
  })

  it('what came complete before a feed broke off is kept', async () => {
    expect(await titles(`${rss(item('')).split('</channel>')[0]}<item><title>Half an it`)).toEqual(['Bridge opens'])
  })

  it('control characters, NUL and lone surrogates are no obstacle', async () => {
    expect(
      await titles(rss('<item><title>A\u0000B\u0008 \uD800C</title><link>https://news.example/1</link></item>')),
    ).toEqual(['AB C'])
  })

  it('elements called constructor and __proto__ cost nothing and pollute nothing', async () => {
    expect(
      await only(rss(item('<__proto__><polluted>yes</polluted></__proto__><constructor>x</constructor>'))),
    ).toMatchObject({ title: 'Bridge opens' })
    expect('polluted' in {}).toBe(false)
  })

  it('a link that is no web address is replaced by a guid that is one, else its entry is dropped', async () => {
    const of = (link: string, guid: string) => `<item><title>T</title><link>${link}</link><guid>${guid}</guid></item>`
    const { entries } = await read(
      rss(of('javascript:alert(1)', 'https://news.example/g') + of('data:text/html,x', 'id')),
    )
    expect(entries.map(({ url }) => url)).toEqual(['https://news.example/g'])
  })
})

describe('text', () => {
  it('entities are decoded once, tags are stripped, direction overrides are removed', async () => {
    const title = '&lt;b&gt;Big&lt;/b&gt; &amp;amp;lt;i&amp;gt; 1 &lt; 2 \u202Eesrever'
    expect(await titles(rss(`<item><title>${title}</title><link>https://news.example/1</link></item>`))).toEqual([
      'Big &lt;i> 1 < 2 esrever',
    ])
  })

  it('full text in the feed becomes paragraphs, a teaser does not', async () => {
    const full = `<description>Short.</description><content:encoded><![CDATA[<p>${PARAGRAPH}</p><figure>picture</figure><p>${PARAGRAPH.repeat(2)}</p>
      <p>The post <a href="x">Bridge opens</a> appeared first on <a href="y">Harbour</a>.</p>]]></content:encoded>`
    expect(await only(rss(item(full)))).toMatchObject({
      summary: 'Short.',
      paragraphs: [PARAGRAPH.trim(), PARAGRAPH.repeat(2).trim()],
    })
    const teaser = `<description>Short.</description><content:encoded><![CDATA[<p>${PARAGRAPH.repeat(4)} [&hellip;]</p>]]></content:encoded>`
    expect(await only(rss(item(teaser)))).toMatchObject({ paragraphs: null })
  })

  it('an entry without a title is called by its beginning', async () => {
    expect(
      await titles(rss('<item><link>https://news.example/1</link><description>Rain again</description></item>')),
    ).toEqual(['Rain again'])
  })
})

describe('identity', () => {
  it('entries that share one guid are all kept, the same entry twice is one', async () => {
    const of = (n: number) => `<item><title>T${n}</title><link>https://news.example/${n}</link><guid>same</guid></item>`
    const { entries } = await read(rss(of(1) + of(2) + of(2)))
    expect(entries.map(({ key }) => key)).toEqual(['same|https://news.example/1', 'same|https://news.example/2'])
  })

  it('the 300 newest entries are kept, in the feed’s order', async () => {
    const of = (n: number) =>
      `<item><title>T${n}</title><link>https://news.example/${n}</link><pubDate>${new Date(Date.UTC(2026, 0, 1) + n * 3.6e6).toUTCString()}</pubDate></item>`
    const { entries } = await read(rss(Array.from({ length: 400 }, (_, n) => of(n)).join('')))
    expect(entries).toHaveLength(300)
    expect([entries[0]?.title, entries[299]?.title]).toEqual(['T100', 'T399'])
  })
})

describe('what is no feed is told so in words', () => {
  it.each([
    ['<!doctype html><html><body>Service unavailable</body></html>', /a web page, not a feed/],
    ['{"hello": "world"}', /JSON that is not a feed/],
    ['null', /not a feed/],
    ['%PDF-1.7 …', /not a feed/],
    ['', /not a feed/],
    ['<rss version="2.0">', /too damaged/],
    [rss(item(`<description>${'<x>'.repeat(100_000)}</description>`)), /nested too deeply/],
  ])('%.40s', async (text, words) => {
    const failure = read(text)
    await expect(failure).rejects.toThrow(FinalError)
    await expect(failure).rejects.toThrow(words)
  })
})

describe('hostile text costs no more than its length', () => {
  const timed = async (text: string): Promise<number> => {
    const started = performance.now()
    await read(text).catch(() => {})
    return performance.now() - started
  }

  it.each([
    ['tags without an end in a description', () => rss(item(`<description>${'a&lt;p'.repeat(50_000)}</description>`))],
    [
      'the same behind content:encoded',
      () => rss(item(`<content:encoded><![CDATA[${'a<p'.repeat(100_000)}]]></content:encoded>`)),
    ],
    [
      'closing tags of elements never opened',
      () => rss(item(`<description><![CDATA[${'<a>'.repeat(30_000)}${'</b>'.repeat(30_000)}]]></description>`)),
    ],
    [
      'entities that would multiply',
      () =>
        `<!DOCTYPE x [<!ENTITY a "${'a'.repeat(1_000)}"><!ENTITY b "${'&a;'.repeat(1_000)}">]>${rss(item(`<description>${'&b;'.repeat(1_000)}</description>`))}`,
    ],
    ['a comment that never ends', () => rss(`<!--${'<!--'.repeat(100_000)}`)],
  ])('%s', async (_, text) => {
    expect(await timed(text())).toBeLessThan(5_000)
  })
})

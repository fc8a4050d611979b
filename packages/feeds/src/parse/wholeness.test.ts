import { describe, expect, it } from 'vitest'
import { parseFeed } from './parse-feed.js'

const item = (n: number, body = '') => `<item><title>T${n}</title><link>https://news.example/${n}</link>${body}</item>`
const rss = (items: string) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Bay</title><link>https://news.example/</link>${items}</channel></rss>`

const wholeness = async (text: string) => {
  const { recovered, truncated, leftOut, entries } = await parseFeed(text, 'https://news.example/feed')
  return { recovered, truncated, leftOut, titles: entries.map(({ title }) => title) }
}

const WHOLE = { recovered: false, truncated: false, leftOut: 0 }

describe('a feed that is whole says so', () => {
  it.each([
    ['RSS', rss(item(1, '<description>&lt;p&gt;A &amp;amp; B&lt;br&gt;</description>'))],
    ['RSS with an empty item and elements that close themselves', rss(`${item(1)}<image/><item/>`)],
    [
      'RSS with a bare ampersand, an open element and half an item in CDATA',
      rss(item(1, '<description><![CDATA[<p>A & B <item> &nbsp;]]></description>')),
    ],
    ['white space and a byte order mark before its declaration', `\uFEFF\n ${rss(item(1))}\n`],
    ['a comment and a DOCTYPE', `<!-- a & b --><!DOCTYPE rss [<!ENTITY a "b">]>${rss(item(1))}<!-- <item> -->`],
    ['numbered entities', rss(item(1, '<description>&#8220;&#x26;&quot;</description>'))],
    [
      'Atom with XHTML',
      '<feed xmlns="http://www.w3.org/2005/Atom"><title>Bay</title><entry><title>T1</title><link href="https://news.example/1"/><content type="xhtml"><div><p>A<br/></p></div></content></entry></feed>',
    ],
    [
      'JSON',
      '{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"1","url":"https://news.example/1","title":"T1"}]}',
    ],
  ])('%s', async (_, text) => expect(await wholeness(text)).toMatchObject({ ...WHOLE, titles: ['T1'] }))
})

describe('H-93 a feed that had to be mended says so, and keeps what is whole', () => {
  it.each([
    ['a bare ampersand', rss(item(1, '<description>A & B</description>'))],
    ['a bare ampersand in an attribute', rss(item(1, '<enclosure url="https://news.example/?a=1&b=2"/>'))],
    ['entities of HTML', rss(item(1, '<description>caf&eacute;&nbsp;</description>'))],
    ['an element left open', rss(item(1, '<description>A <b>bold</description>'))],
    ['an item left open', rss(`<item><title>T1</title><link>https://news.example/1</link>`)],
    ['an end of nothing', rss(item(1, '</category>'))],
    ['control characters', rss(item(1, '<description>A\u0000\u0008B</description>'))],
    ['an attribute without quotation marks', rss(item(1, '<guid isPermaLink=false>1</guid>'))],
    ['an attribute twice', rss(item(1, '<guid a="1" a="2">1</guid>'))],
    ['words before the document', `Warning: something in line 3\n${rss(item(1))}`],
    ['elements after the document', `${rss(item(1))}<script>x</script>`],
    ['JSON with an item that is none', '{"items":[7,{"id":"1","url":"https://news.example/1","title":"T1"}]}'],
  ])('%s', async (_, text) => expect(await wholeness(text)).toEqual({ ...WHOLE, recovered: true, titles: ['T1'] }))

  it.each([
    ['within an item', '<item><title>T2</title><link>https://news'],
    ['within a tag', '<item><ti'],
    ['within CDATA', '<item><description><![CDATA[half'],
    ['within a comment', '<!-- and so'],
    ['between two items', ''],
  ])('one that breaks off %s says that as well', async (_, end) => {
    const text = rss(item(1)).replace('</channel></rss>', end)
    expect(await wholeness(text)).toEqual({ recovered: true, truncated: true, leftOut: 0, titles: ['T1'] })
  })
})

describe('H-72 a feed with more items than are kept', () => {
  it('says how many were left out, and is not damaged', async () => {
    const items = Array.from({ length: 312 }, (_, n) => item(n)).join('')
    expect(await wholeness(rss(items))).toMatchObject({ recovered: false, truncated: true, leftOut: 12 })
  })
})

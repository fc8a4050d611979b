import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readOpml } from './read-opml.js'
import { type OpmlFeed, writeOpml } from './write-opml.js'

const read = (text: string) => readOpml(Buffer.from(text))
const list = (body: string, version = '2.0'): string =>
  `<?xml version="1.0"?><opml version="${version}"><head><title>Mine</title></head><body>${body}</body></opml>`
const feed = (name: string, more = ''): string =>
  `<outline type="rss" text="${name}" xmlUrl="https://${name}.example/feed" ${more}/>`

describe('an OPML list', () => {
  it('of version 1.0 or 2.0 is read in its order, with title, address and site', () => {
    for (const version of ['1.0', '1.1', '2.0']) {
      const outlines = read(list(feed('harbour', 'htmlUrl="https://harbour.example/"') + feed('inland'), version))
      expect(outlines).toEqual([
        {
          title: 'harbour',
          group: null,
          url: 'https://harbour.example/feed',
          siteUrl: 'https://harbour.example/',
          kind: 'rss',
        },
        { title: 'inland', group: null, url: 'https://inland.example/feed', siteUrl: null, kind: 'rss' },
      ])
    }
  })

  it('gives the groups that stand one in another as one name, and a category where there is no group', () => {
    const nested = `<outline text="Europe"><outline title="Wires">${feed('a')}</outline>${feed('b')}</outline>`
    const groups = read(list(nested + feed('c', 'category="/Ports/North,/Other"') + feed('d'))).map(
      ({ group }) => group,
    )
    expect(groups).toEqual(['Europe / Wires', 'Europe', 'Ports / North', null])
  })

  it('is read where names are in upper case, an ampersand is bare, an outline is left open and the end is missing', () => {
    const text = `<OPML><BODY><OUTLINE TEXT="A & B" XMLURL="https://a.example/?x=1&y=2"><outline text="b" xmlUrl="feed:https://b.example/">`
    expect(read(text)).toMatchObject([
      { title: 'A & B', url: 'https://a.example/?x=1&y=2' },
      { title: 'b', url: 'https://b.example/' },
    ])
  })

  it('with more groups than a reader may have is read whole; what is in the groups after says which it was in', () => {
    const grouped = (n: number) => `<outline text="Group ${n}">${feed(`a${n}`)}${feed(`b${n}`)}</outline>`
    const outlines = read(list(Array.from({ length: 60 }, (_, n) => grouped(n)).join('') + grouped(7)))
    expect(outlines).toHaveLength(122)
    expect(new Set(outlines.map(({ group }) => group)).size).toBe(51)
    expect(outlines[99]).toMatchObject({ title: 'b49', group: 'Group 49' })
    expect(outlines[100]).toMatchObject({
      title: 'a50',
      url: 'https://a50.example/feed',
      group: null,
      groupLeftOut: 'Group 50',
    })
    expect(outlines[120]).toMatchObject({ title: 'a7', group: 'Group 7' })
    expect(outlines.filter(({ groupLeftOut }) => groupLeftOut !== undefined)).toHaveLength(20)
  })

  it('is read in the encoding that it states', () => {
    const text = list(feed('Süden')).replace('version="1.0"?', 'version="1.0" encoding="ISO-8859-1"?')
    expect(readOpml(Buffer.from(text, 'latin1'))).toMatchObject([{ title: 'Süden' }])
    expect(readOpml(Buffer.from(`\uFEFF${list(feed('Süden'))}`, 'utf16le'))).toMatchObject([{ title: 'Süden' }])
  })

  it.each([
    ['<outline text="a"/>', /no address/],
    ['<outline text="a" type="rss" xmlUrl=""/>', /no address/],
    ['<outline text="a" xmlUrl="javascript:alert(1)"/>', /not an http or https/],
    ['<outline text="a" xmlUrl="file:///etc/passwd"/>', /not an http or https/],
    ['<outline text="a" xmlUrl="https://me:secret@a.example/"/>', /user name or password/],
    [`<outline text="a" xmlUrl="https://a.example/${'x'.repeat(3_000)}"/>`, /longer/],
    ['<outline text="a" type="include" url="https://a.example/other.opml"/>', /another list/],
  ])('%.60s is refused in words, and costs no other outline', (outline, reason) => {
    const [refused, fine] = read(list(outline + feed('b')))
    expect(refused).toMatchObject({ title: 'a', url: null, reason: expect.stringMatching(reason) })
    expect(fine).toMatchObject({ url: 'https://b.example/feed' })
  })
})

describe('what is no list of this kind is refused in words', () => {
  it.each<[string, string, RegExp]>([
    ['nothing', '', /not an OPML list/],
    ['a feed', '<rss><channel><title>opml</title></channel></rss>', /not an OPML list/],
    ['a page', '<!doctype html><html><body>opml</body></html>', /not an OPML list/],
    ['JSON', '{"opml":[]}', /not an OPML list/],
    ['100,000 groups in one another', list('<outline text="g">'.repeat(100_000)), /nested too deeply/],
    ['10,001 outlines', list(feed('a').repeat(10_001)), /10001 subscriptions/],
  ])('%s', (_, text, reason) => expect(() => read(text)).toThrow(reason))

  it('entities that a DOCTYPE declares are neither expanded nor fetched', () => {
    const levels = Array.from({ length: 9 }, (_, n) => `<!ENTITY e${n + 1} "${`&e${n};`.repeat(10)}">`).join('')
    const bomb = `<!DOCTYPE opml [<!ENTITY e0 "ha"><!ENTITY x SYSTEM "file:///etc/passwd">${levels}]>`
    const outline = '<outline text="&e9;&x;" xmlUrl="https://a.example/&e9;"/>'
    const [only] = read(`<?xml version="1.0"?>${bomb}<opml><body>${outline}</body></opml>`)
    expect(only).toMatchObject({ title: '&e9;&x;', url: 'https://a.example/&e9;' })
  })
})

const legalName = fc
  .string({ minLength: 1, maxLength: 30, unit: 'grapheme-ascii' })
  .map((text) => `n ${text.replace('/', '')}`)
const someFeed: fc.Arbitrary<OpmlFeed> = fc.record({
  url: fc.webUrl({ withQueryParameters: true }).map((url) => new URL(url).href),
  title: legalName,
  siteUrl: fc.option(fc.webUrl().map((url) => new URL(url).href)),
  kind: fc.constantFrom('rss', 'atom', 'rdf', 'json'),
  group: fc.option(fc.array(legalName, { minLength: 1, maxLength: 3 }).map((names) => names.join(' / '))),
})

describe('an export', () => {
  it('read again is the same subscriptions in the same groups, whatever their names', () => {
    fc.assert(
      fc.property(fc.array(someFeed, { maxLength: 20 }), (feeds) => {
        const again = read(writeOpml(feeds, { title: 'Mine & yours', now: new Date(0) }))
        const line = (text: string | null) => text?.normalize('NFC').replace(/\s+/g, ' ').trim() ?? null
        const told = (one: { url: string | null; group: string | null }) => `${one.url} in ${line(one.group)}`
        expect(again.map(told).sort()).toEqual(feeds.map(told).sort())
        expect(again.every(({ url }) => url !== null)).toBe(true)
      }),
    )
  })
})

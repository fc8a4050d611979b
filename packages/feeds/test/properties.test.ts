import { FinalError } from '@parallax/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lineOfHtml, type ParsedFeed, parseFeed } from '../src/index.js'
import { cleanXml } from '../src/parse/clean-xml.js'
import { absoluteUrl } from '../src/text/absolute-url.js'
import { cleanLine, cutLine } from '../src/text/clean-line.js'
import { paragraphsOfHtml } from '../src/text/html-to-text.js'

const URL_OF_FEED = 'https://news.example/feed.xml'

/** Text as the web has it at its worst: any code units, markup, entities, marks that turn and that show nothing. */
const foreign = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
      fc.constantFrom(
        '<p>',
        '</p>',
        '<b',
        '&amp;',
        '&#0;',
        '&#xD800;',
        '&nosuch;',
        '<!--',
        ']]>',
        '\u202E',
        '\u200B',
        '\uFEFF',
        '\u0000',
        '\r\n',
        'e\u0301',
      ),
    ),
  )
  .map((parts) => parts.join(''))

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that may not be left.
const UNCLEAN = /[\x00-\x1F\x7F-\x9F\uFFFE\uFFFF\u202A-\u202E\u2066-\u2069\u200B\uFEFF]|\p{Surrogate}/u

describe('F-10 cleaned text', () => {
  it('is well-formed, has no control and direction marks, and cleaning it again changes nothing', () => {
    fc.assert(
      fc.property(foreign, (text) => {
        const line = cleanLine(text)
        expect(line).not.toMatch(UNCLEAN)
        expect(line).toBe(line.normalize('NFC').trim())
        expect(cleanLine(line)).toBe(line)
      }),
    )
  })

  it('P-31 is the same for composed and decomposed letters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(cleanLine(text.normalize('NFD'))).toBe(cleanLine(text.normalize('NFC')))
      }),
    )
  })

  it('of HTML is clean lines, none of them empty', () => {
    fc.assert(
      fc.property(foreign, (html) => {
        for (const line of paragraphsOfHtml(html)) {
          expect(line).not.toBe('')
          expect(line).toBe(cleanLine(line))
        }
        expect(lineOfHtml(html)).not.toMatch(/\n/)
      }),
    )
  })

  it('F-11 of escaped text is that text, decoded once', () => {
    fc.assert(
      fc.property(foreign, (text) => {
        const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
        expect(lineOfHtml(escaped)).toBe(cleanLine(text))
      }),
    )
  })

  it('P-22 that is cut is no longer than asked and splits no character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 50 }), (text, max) => {
        const cut = cutLine(text, max)
        expect(cut.length).toBeLessThanOrEqual(Math.max(max + 1, 1))
        expect(cut).not.toMatch(/\p{Surrogate}/u)
      }),
    )
  })

  it('P-30 of XML has only characters that XML allows, no DOCTYPE before its root, and stays as it is', () => {
    fc.assert(
      fc.property(foreign, (text) => {
        const { text: xml } = cleanXml(`<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>${text}</a>`)
        // biome-ignore lint/suspicious/noControlCharactersInRegex: what XML 1.0 forbids.
        expect(xml).not.toMatch(/[\x00-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|\p{Surrogate}/u)
        expect(xml.startsWith('<a>')).toBe(true)
        expect(cleanXml(xml)).toEqual({ text: xml, isMended: false })
      }),
    )
  })
})

describe('an address', () => {
  it('H-91 is an http address without credentials, or none', () => {
    const link = fc.oneof(
      foreign,
      fc.webUrl(),
      fc.constantFrom('javascript:alert(1)', '//u:p@a.example/', 'data:,x', '\tjava\nscript:x'),
    )
    fc.assert(
      fc.property(link, (text) => {
        const url = absoluteUrl(text, URL_OF_FEED)
        if (url === null) return
        const { protocol, username, password } = new URL(url)
        expect([username, password]).toEqual(['', ''])
        expect(['http:', 'https:']).toContain(protocol)
      }),
    )
  })
})

const isText = (value: unknown): boolean => value === null || typeof value === 'string'

const wellFormed = (feed: ParsedFeed): boolean =>
  isText(feed.siteUrl) &&
  feed.entries.every(({ paragraphs, categories, ...fields }) =>
    [...Object.values(fields), ...(paragraphs ?? []), ...categories].every(isText),
  )

/** Refused in words, or read into nothing but strings. */
const isSound = async (text: string): Promise<boolean> => {
  try {
    return wellFormed(await parseFeed(text, URL_OF_FEED))
  } catch (error) {
    return error instanceof FinalError
  }
}

const DIALECTS: readonly string[] = [
  '<rss version="2.0"><channel><title>T</title><ttl>5</ttl><item><title>A &amp; B</title><link>/a</link><guid>1</guid><pubDate>Mon, 23 Nov 2026 10:00:00 GMT</pubDate><description><![CDATA[<p>x</p>]]></description><category>c</category></item></channel></rss>',
  '<feed xmlns="http://www.w3.org/2005/Atom"><title type="html">T</title><entry><id>1</id><title type="xhtml"><div>A</div></title><link href="/a"/><updated>2026-11-23T10:00:00Z</updated><author><name>N</name></author><content type="html">x</content></entry></feed>',
  '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>T</title></channel><item rdf:about="/a"><title>A</title><link>/a</link></item></rdf:RDF>',
  '{"version":"https://jsonfeed.org/version/1.1","title":"T","items":[{"id":1,"url":"/a","title":"A","content_html":"<p>x</p>","authors":[{"name":"N"}],"tags":["t"]}]}',
]

interface Fault {
  at: number
  length: number
  with: string
}

const fault: fc.Arbitrary<Fault> = fc.record({
  at: fc.nat(600),
  length: fc.nat(30),
  with: fc.oneof(
    foreign,
    fc.constantFrom('<item>', '</item>', '<entry>', '</feed>', '"', '{', '}', 'null', '[', '<a:b>'),
  ),
})

const spoiled = (text: string, faults: readonly Fault[]): string =>
  faults.reduce((now, { at, length, with: piece }) => now.slice(0, at) + piece + now.slice(at + length), text)

describe('a feed', () => {
  it('F-1 of any text is read or refused in words', async () => {
    await fc.assert(fc.asyncProperty(foreign, isSound))
  })

  it('F-3 however it was spoiled, is read into nothing but texts, or refused in words', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...DIALECTS), fc.array(fault, { maxLength: 4 }), (text, faults) =>
        isSound(spoiled(text, faults)),
      ),
      { numRuns: 300 },
    )
  })

  it('F-3 cut off anywhere, keeps every entry that was whole', async () => {
    const [rss = ''] = DIALECTS
    const whole = rss.indexOf('</item>') + '</item>'.length
    const end = '<item><title>Half a story</title><link>/half</link><description>Three people'
    await fc.assert(
      fc.asyncProperty(fc.nat(end.length), async (cut) => {
        const { entries } = await parseFeed(rss.slice(0, whole) + end.slice(0, cut), URL_OF_FEED)
        expect(entries.map(({ title }) => title)).toEqual(['A & B'])
      }),
    )
  })

  it('F-2 that is written by the rules is read as it was meant, in each dialect', async () => {
    const story = fc.record({ title: fc.string({ unit: 'grapheme', minLength: 1 }), n: fc.nat(1_000_000) })
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(story, { selector: ({ n }) => n, minLength: 1, maxLength: 8 }),
        async (stories) => {
          const meant = stories.map(({ title, n }) => ({
            title: cleanLine(title) || `${n}`,
            url: `https://news.example/${n}`,
          }))
          const xml = (text: string) => text.replace(/[&<>]/g, (mark) => `&#${mark.charCodeAt(0)};`)
          const written = [
            `<rss version="2.0"><channel><title>T</title>${meant.map(({ title, url }) => `<item><title>${xml(xml(title))}</title><link>${url}</link></item>`).join('')}</channel></rss>`,
            `<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title>${meant.map(({ title, url }) => `<entry><id>${url}</id><title>${xml(title)}</title><link href="${url}"/></entry>`).join('')}</feed>`,
            JSON.stringify({
              version: 'https://jsonfeed.org/version/1.1',
              title: 'T',
              items: meant.map((one) => ({ id: one.url, ...one })),
            }),
          ]
          for (const text of written) {
            const { entries } = await parseFeed(text, URL_OF_FEED)
            expect(entries.map(({ title, url }) => ({ title, url }))).toEqual(meant)
          }
        },
      ),
    )
  })
})

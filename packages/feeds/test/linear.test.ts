import { describe, expect, it } from 'vitest'
import { retryAfterSeconds } from '../src/door/retry-after.js'
import {
  canonicalUrl,
  decodeBytes,
  extractPage,
  findFeedLinks,
  identityOf,
  lineOfHtml,
  parseFeed,
  readDate,
} from '../src/index.js'
import { readOpml } from '../src/opml/index.js'
import { withoutFurniture } from '../src/page/without-furniture.js'
import { cleanXml } from '../src/parse/clean-xml.js'
import { wireCredit } from '../src/parse/wire-credit.js'
import { cleanLine, cutLine } from '../src/text/clean-line.js'
import { paragraphsOfHtml } from '../src/text/html-to-text.js'
import { languageOf } from '../src/text/language-of.js'
import { TOO_MANY_TIMES, timesForTwice, type Work } from './growth.js'

/** What made other programs quadratic (RELIABILITY C-01 to C-13), by its length in repetitions. */
const PIECES: Readonly<Record<string, string>> = {
  'C-01 angles': '<',
  'C-02 tags without an end': 'a<p',
  'C-03 schemes': 'http://',
  'C-04 hashes': '#',
  'C-05 dashes': '-',
  'C-06 apostrophes': "'s",
  'C-07 one token': 'a',
  'C-08 base64': 'QUJD',
  'C-09 prices': '$1',
  'C-10 abbreviations': 'a.',
  'C-11 mail addresses': 'a@b.c ',
  'C-12 combining marks': 'e\u0301\u0302',
  'C-13 spaces': ' \n',
  'C-16 quotes': '“a ”',
  'C-22 table rows': '<tr><td>',
  'C-23 title parts': ' - a',
  comments: '<!--',
  sections: '<![CDATA[',
  doctypes: '<!DOCTYPE [',
  entities: '&amp;lt;',
  'numeric references': '&#38;',
  attributes: ' a="b',
  brackets: '(a',
  dates: '1 May 2026 ',
  slashes: '/',
  'percent codes': '%41',
  parameters: '&utm_a=1',
  'surrogate halves': '\uD83D',
  'closing tags': '</b>',
  items: '<item><title>a',
  'nested and closed': '<b></i>',
}

const NOWHERE = 'https://news.example/'

/** Everything that foreign text goes through, alone; what refuses a text in time has done its work. */
const WORKS: Readonly<Record<string, Work>> = {
  cleanLine,
  cutLine: (text) => cutLine(text, 1_000),
  cleanXml,
  lineOfHtml,
  paragraphsOfHtml,
  canonicalUrl: (text) => canonicalUrl(`${NOWHERE}${text}`),
  identityOf: (text) => identityOf({ key: text, url: NOWHERE + text, title: text, publishedAt: null }),
  readDate: (text) => readDate(text, new Date(0)),
  retryAfterSeconds: (text) => retryAfterSeconds(text, new Date(0)),
  languageOf: (text) => languageOf(text, text),
  wireCredit: (text) => wireCredit([text], { first: text, last: text }),
  withoutFurniture: (text) =>
    withoutFurniture([text, text], {
      title: text,
      author: text,
      publishedAt: null,
      modifiedAt: null,
      canonicalUrl: null,
      siteName: null,
    }),
  findFeedLinks: (text) => findFeedLinks(text, NOWHERE),
  decodeBytes: (text) => decodeBytes(Buffer.from(text), text.slice(0, 1_000)),
  parseFeed: (text) =>
    parseFeed(
      `<rss><channel><item><link>${NOWHERE}</link><description>${text}</description></item></channel></rss>`,
      NOWHERE,
    ),
  'parseFeed of a title': (text) =>
    parseFeed(`<feed><entry><title type="html"><![CDATA[${text}]]></title><id>1</id></entry></feed>`, NOWHERE),
  readOpml: (text) => readOpml(Buffer.from(`<opml><body>${text}<outline text="${text}"/></body></opml>`)),
  extractPage: (text) => extractPage(`<html><body><p>A text. ${text}</p></body></html>`, NOWHERE),
}

it('tells quadratic work from linear', async () => {
  const hash = (text: string, times: number): number => {
    let sum = 0
    for (let time = 0; time < times; time += 1)
      for (let at = 0; at < text.length; at += 1) sum = (sum * 31 + text.charCodeAt(at)) | 0
    return sum
  }
  expect(await timesForTwice((text) => hash(text, text.length / 300), 'a')).toBeGreaterThan(TOO_MANY_TIMES)
  const linear = await timesForTwice((text) => hash(text, 400), 'a')
  expect(linear).toBeGreaterThan(0)
  expect(linear).toBeLessThan(TOO_MANY_TIMES)
}, 600_000)

describe('C-24 twice the text takes at most three times as long', () => {
  it.each(Object.entries(WORKS))(
    '%s',
    async (_, work) => {
      const slow: string[] = []
      for (const [name, piece] of Object.entries(PIECES)) {
        const times = await timesForTwice(work, piece)
        if (times >= TOO_MANY_TIMES) slow.push(`${name}: ${times.toFixed(1)} times`)
      }
      expect(slow).toEqual([])
    },
    600_000,
  )
})

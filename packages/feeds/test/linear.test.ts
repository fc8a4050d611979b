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
const WORKS: Readonly<Record<string, (text: string) => unknown>> = {
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

/** CPU time of the process in milliseconds: waiting for other processes does not count. */
const cpuMs = async (work: () => unknown): Promise<number> => {
  const before = process.cpuUsage()
  try {
    await work()
  } catch {
    // Refused in words, which other tests look at.
  }
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000
}

const fastest = async (runs: number, work: () => unknown): Promise<number> => {
  const times: number[] = []
  for (let run = 0; run < runs; run += 1) times.push(await cpuMs(work))
  return Math.min(...times)
}

/** Below this a time says more about the clock than about the work. */
const MEASURABLE_MS = 40

const LENGTH = 60_000

const measured = async (work: (text: string) => unknown, once: string): Promise<number> => {
  const twice = await fastest(4, () => work(once + once))
  return twice < MEASURABLE_MS ? 0 : twice / (await fastest(4, () => work(once)))
}

const TRIES = 4

const isRefused = async (work: (text: string) => unknown, text: string): Promise<boolean> => {
  try {
    await work(text)
    return false
  } catch {
    return true
  }
}

/** How many times longer twice the text takes, in the mean of three doublings. */
const measuredThrice = async (work: (text: string) => unknown, once: string): Promise<number> => {
  const eightfold = once.repeat(8)
  if (await isRefused(work, eightfold)) return Number.POSITIVE_INFINITY
  return Math.cbrt((await fastest(2, () => work(eightfold))) / (await fastest(4, () => work(once))))
}

/**
 * How many times longer twice the text takes; 0 where it takes too little to tell. What looks quadratic is measured
 * again: a busy machine can spoil one ratio, but not four of something linear. What still does is measured over three doublings:
 * where what is made no longer fits the memory for new objects, collecting it makes a step in one of them (entities take four
 * times as long from 60 to 120 kB, and sixteen times from 60 to 480), where quadratic work takes 64 times as long.
 */
const ratio = async (work: (text: string) => unknown, piece: string): Promise<number> => {
  const once = piece.repeat(Math.ceil(LENGTH / piece.length))
  let least = Number.POSITIVE_INFINITY
  for (let attempt = 0; attempt < TRIES && least >= 3; attempt += 1) least = Math.min(least, await measured(work, once))
  return least < 3 ? least : Math.min(least, await measuredThrice(work, once))
}

it('tells quadratic work from linear', async () => {
  const hash = (text: string, times: number): number => {
    let sum = 0
    for (let time = 0; time < times; time += 1)
      for (let at = 0; at < text.length; at += 1) sum = (sum * 31 + text.charCodeAt(at)) | 0
    return sum
  }
  expect(await ratio((text) => hash(text, text.length / 100), 'a')).toBeGreaterThan(3)
  expect(await ratio((text) => hash(text, 1_000), 'a')).toBeLessThan(3)
}, 120_000)

describe('C-24 twice the text takes at most three times as long', () => {
  it.each(Object.entries(WORKS))(
    '%s',
    async (_, work) => {
      const slow: string[] = []
      for (const [name, piece] of Object.entries(PIECES)) {
        const times = await ratio(work, piece)
        if (times >= 3) slow.push(`${name}: ${times.toFixed(1)} times`)
      }
      expect(slow).toEqual([])
    },
    120_000,
  )
})

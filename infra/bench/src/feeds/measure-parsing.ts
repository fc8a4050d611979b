import { parseFeed } from '@parallax/feeds'
import RssParser from 'rss-parser'
import type { Measured } from '../result.js'
import { medianSecondsOf } from '../stopwatch.js'
import { feedFile } from './feed-files.js'

const FEEDS = 100
const RUNS = 5
const MEGABYTE = 1024 * 1024

/** Feeds a second from text to cleaned entries, against rss-parser alone, which cleans nothing, on the same texts. */
export async function measureParsing(): Promise<Measured[]> {
  const texts = Array.from({ length: FEEDS }, (_, n) => feedFile(n))
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  const seconds = await medianSecondsOf(RUNS, async () => {
    for (const [n, text] of texts.entries()) await parseFeed(text, `https://outlet-${n}.example/feed`)
  })
  const parser = new RssParser()
  const alone = await medianSecondsOf(RUNS, async () => {
    for (const text of texts) await parser.parseString(text)
  })
  const peer = (value: number) => ({ name: 'rss-parser alone', value })
  return [
    { metric: 'feedsPerSecond', value: FEEDS / seconds, unit: '1/s', peer: peer(FEEDS / alone) },
    { metric: 'feedBytes', value: bytes / FEEDS / 1024, unit: 'KiB' },
    {
      metric: 'feedMegabytesPerSecond',
      value: bytes / seconds / MEGABYTE,
      unit: 'MiB/s',
      peer: peer(bytes / alone / MEGABYTE),
    },
  ]
}

import { Readability } from '@mozilla/readability'
import { extractPage } from '@parallax/feeds'
import { parseHTML } from 'linkedom'
import type { Measured } from '../result.js'
import { medianSeconds } from '../stopwatch.js'
import { pageFile } from './page-file.js'

const PAGES = 50
const RUNS = 5
const MEGABYTE = 1024 * 1024

/** Pages a second from HTML to paragraphs and facts, against Readability alone on the same DOM, on the same pages. */
export function measurePages(): Measured[] {
  const pages = Array.from({ length: PAGES }, (_, n) => pageFile(n))
  const bytes = pages.reduce((sum, html) => sum + Buffer.byteLength(html), 0)
  const seconds = medianSeconds(RUNS, () => {
    for (const html of pages) extractPage(html, 'https://outlet.example/story')
  })
  const alone = medianSeconds(RUNS, () => {
    for (const html of pages) new Readability(parseHTML(html).document).parse()
  })
  const peer = (value: number) => ({ name: 'readability alone', value })
  return [
    { metric: 'pagesPerSecond', value: PAGES / seconds, unit: '1/s', peer: peer(PAGES / alone) },
    { metric: 'pageBytes', value: bytes / PAGES / 1024, unit: 'KiB' },
    {
      metric: 'pageMegabytesPerSecond',
      value: bytes / seconds / MEGABYTE,
      unit: 'MiB/s',
      peer: peer(bytes / alone / MEGABYTE),
    },
  ]
}

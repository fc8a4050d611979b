import { gunzipSync } from 'node:zlib'
import { decodeBytes, extractPage } from '@parallax/feeds'
import { FinalError } from '@parallax/model'
import { z } from 'zod'
import { harmonicMean } from '../../metrics/harmonic-mean.js'
import { shinglePrecisionRecall } from '../../metrics/shingle-precision-recall.js'
import type { Task, TaskSet } from '../task.js'

const Truth = z.record(z.string(), z.object({ url: z.string().nullish(), articleBody: z.string() }))

/** The text of a page; nothing where it is refused, which is then scored as nothing. */
const textOf = (bytes: Buffer, url: string): string => {
  try {
    return extractPage(decodeBytes(bytes, null), url).paragraphs.join('\n')
  } catch (error) {
    if (error instanceof FinalError) return ''
    throw error
  }
}

const pagesSet = (set: string): TaskSet => ({
  set,
  files: [`extraction/${set}/truth.json`],
  score: ({ data, progress, mistake }) => {
    const pages = Object.entries(data.value(`extraction/${set}/truth.json`, Truth))
    let [precision, recall] = [0, 0]
    pages.forEach(([id, { url, articleBody }], index) => {
      progress(index, pages.length)
      const bytes = gunzipSync(data.bytes(`extraction/${set}/pages/${id}.html.gz`))
      const found = textOf(bytes, url ?? 'https://page.example/')
      const page = shinglePrecisionRecall(articleBody, found)
      precision += page.precision / pages.length
      recall += page.recall / pages.length
      const rounded = `precision ${page.precision.toFixed(2)}, recall ${page.recall.toFixed(2)}`
      if (Math.min(page.precision, page.recall) < 0.9) mistake('pages', () => `${id} ${url}\n  ${rounded}`)
    })
    const value = harmonicMean(precision, recall)
    return [{ set, setting: null, metric: 'shingleF1', value, n: pages.length, how: 'rules' }]
  },
})

/** The article on a page. */
export const extraction: Task = { name: 'extraction', sets: [pagesSet('zyte'), pagesSet('readability')] }

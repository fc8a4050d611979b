import { gunzipSync } from 'node:zlib'
import { z } from 'zod'
import { ForeignReader } from '../../foreign/foreign-reader.js'
import { harmonicMean } from '../../metrics/harmonic-mean.js'
import { shinglePrecisionRecall } from '../../metrics/shingle-precision-recall.js'
import type { Task, TaskSet } from '../task.js'

const Truth = z.record(z.string(), z.object({ url: z.string().nullish(), articleBody: z.string() }))

const pagesSet = (set: string): TaskSet => ({
  set,
  files: [`extraction/${set}/truth.json`],
  score: async ({ data, progress, mistake }) => {
    const pages = Object.entries(data.value(`extraction/${set}/truth.json`, Truth))
    const reader = new ForeignReader()
    let [precision, recall] = [0, 0]
    for (const [index, [id, { url, articleBody }]] of pages.entries()) {
      progress(index, pages.length)
      const bytes = gunzipSync(data.bytes(`extraction/${set}/pages/${id}.html.gz`))
      const answer = await reader.read({ kind: 'page', bytes, url: url ?? 'https://page.example/' })
      const page = shinglePrecisionRecall(articleBody, answer?.text ?? '')
      precision += page.precision / pages.length
      recall += page.recall / pages.length
      const rounded = `precision ${page.precision.toFixed(2)}, recall ${page.recall.toFixed(2)}`
      const killed = answer ? '' : ', never ended'
      if (Math.min(page.precision, page.recall) < 0.9) mistake('pages', () => `${id} ${url}\n  ${rounded}${killed}`)
    }
    reader.close()
    const value = harmonicMean(precision, recall)
    return [{ set, setting: null, metric: 'shingleF1', value, n: pages.length, how: 'rules' }]
  },
})

/** The article on a page. */
export const extraction: Task = { name: 'extraction', sets: [pagesSet('zyte'), pagesSet('readability')] }

import { z } from 'zod'
import { accuracy, ofLabel } from '../metrics/judged.js'
import { pearson } from '../metrics/pearson.js'
import { plainSimilarity } from './plain-similarity.js'
import type { Task } from './task.js'

const MsrpRow = z.object({ a: z.string(), b: z.string(), same: z.boolean() })
const HeadlineRow = z.object({ a: z.string(), b: z.string(), score: z.number() })

const msrp: Task['sets'][number] = {
  set: 'msrp',
  files: ['paraphrase/msrp.jsonl'],
  score: ({ data, mistake }) => {
    const items = data.rows('paraphrase/msrp.jsonl', MsrpRow).map(({ a, b, same }) => {
      const probability = plainSimilarity(a, b)
      const found = probability >= 0.5
      if (found !== same) mistake(same ? 'missed' : 'false alarm', () => `${probability.toFixed(2)}  ${a}\n      ${b}`)
      return { gold: String(same), found: String(found) }
    })
    const figure = { set: 'msrp', setting: null, n: items.length, how: 'rules' }
    return [
      { ...figure, metric: 'accuracy', value: accuracy(items) },
      { ...figure, metric: 'f1', value: ofLabel(items, 'true').f1 },
    ]
  },
}

const headlines: Task['sets'][number] = {
  set: 'sts-headlines',
  files: ['paraphrase/sts-headlines.jsonl'],
  score: ({ data, mistake }) => {
    const rows = data.rows('paraphrase/sts-headlines.jsonl', HeadlineRow)
    const found = rows.map(({ a, b, score }) => {
      const similarity = plainSimilarity(a, b)
      if (Math.abs(similarity - score / 5) > 0.4)
        mistake('far off', () => `${similarity.toFixed(2)} for ${(score / 5).toFixed(2)}  ${a}\n      ${b}`)
      return similarity
    })
    const value = pearson(
      found,
      rows.map(({ score }) => score),
    )
    return [{ set: 'sts-headlines', setting: null, metric: 'pearson', value, n: rows.length, how: 'rules' }]
  },
}

/** Whether two sentences say the same, and how alike two headlines are. */
export const paraphrase: Task = { name: 'paraphrase', sets: [msrp, headlines] }

import { z } from 'zod'
import { accuracy, balancedAccuracy, ofLabel } from '../../metrics/judged.js'
import { tellingLemmas } from '../plain-similarity.js'
import type { Task, TaskSet } from '../task.js'
import { judge } from './judge.js'
import { nanco } from './nanco.js'
import { numbers } from './numbers.js'

const SummeditsRow = z.object({
  document: z.string(),
  original: z.string(),
  edited: z.string(),
  consistent: z.boolean(),
})

const supported = (document: string, sentence: string): boolean => {
  const there = new Set(tellingLemmas(document))
  const words = tellingLemmas(sentence)
  return words.filter((word) => there.has(word)).length >= 0.8 * words.length
}

const summedits: TaskSet = {
  set: 'summedits',
  files: ['conflict/summedits.jsonl'],
  score: (run) => {
    const rows = run.data.rows('conflict/summedits.jsonl', SummeditsRow)
    const items = rows.map(({ document, original, edited, consistent }, index) => {
      run.progress(index, rows.length)
      const found = supported(document, edited)
      const item = { gold: consistent ? 'consistent' : 'not', found: found ? 'consistent' : 'not' }
      return judge(run, item, `${edited}\n  was: ${original}`)
    })
    const value = balancedAccuracy(items)
    return [{ set: 'summedits', setting: null, metric: 'balancedAccuracy', value, n: rows.length, how: 'rules' }]
  },
}

const RteRow = z.object({
  text: z.string(),
  hypothesis: z.string(),
  label: z.enum(['entailment', 'unknown', 'contradiction']),
})

const entailment = (text: string, hypothesis: string): string => {
  const there = new Set(tellingLemmas(text))
  const words = tellingLemmas(hypothesis)
  return words.filter((word) => there.has(word)).length >= 0.7 * words.length ? 'entailment' : 'unknown'
}

const rte3: TaskSet = {
  set: 'rte3',
  files: ['conflict/rte3.jsonl'],
  score: (run) => {
    const items = run.data
      .rows('conflict/rte3.jsonl', RteRow)
      .map(({ text, hypothesis, label }) =>
        judge(run, { gold: label, found: entailment(text, hypothesis) }, `${text}\n  ${hypothesis}`),
      )
    const figure = { set: 'rte3', setting: null, n: items.length, how: 'rules' }
    return [
      { ...figure, metric: 'accuracy', value: accuracy(items) },
      { ...figure, metric: 'contradictionF1', value: ofLabel(items, 'contradiction').f1 },
    ]
  },
}

/** Whether two statements can both hold. */
export const conflict: Task = { name: 'conflict', sets: [nanco, summedits, rte3, numbers] }

import { read } from '@parallax/language'
import { z } from 'zod'
import { accuracy, balancedAccuracy, type Judged, macroF1, ofLabel } from '../metrics/judged.js'
import { plainSimilarity, tellingLemmas } from './plain-similarity.js'
import type { Figure, Run, Task, TaskSet } from './task.js'

const keep = (run: Run, item: Judged, text: string): Judged => {
  if (item.gold !== item.found) run.mistake(`${item.gold} taken for ${item.found}`, () => text)
  return item
}

const NancoSide = z.object({ text: z.string(), answer: z.string(), outlet: z.string().nullish() })
const NancoRow = z.object({ question: z.string(), a: NancoSide, b: NancoSide, same: z.boolean() })

const nanco: TaskSet = {
  set: 'nanco',
  files: ['conflict/nanco.jsonl'],
  score: (run) => {
    const rows = run.data.rows('conflict/nanco.jsonl', NancoRow)
    const items = rows.map(({ question, a, b, same }) => {
      const found = plainSimilarity(a.answer, b.answer) >= 0.2
      const item = { gold: same ? 'same' : 'other', found: found ? 'same' : 'other' }
      return keep(run, item, `${question}\n  ${a.answer}\n  ${b.answer}`)
    })
    const value = balancedAccuracy(items)
    return [{ set: 'nanco', setting: null, metric: 'balancedAccuracy', value, n: rows.length, how: 'rules' }]
  },
}

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
      return keep(run, item, `${edited}\n  was: ${original}`)
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
        keep(run, { gold: label, found: entailment(text, hypothesis) }, `${text}\n  ${hypothesis}`),
      )
    const figure = { set: 'rte3', setting: null, n: items.length, how: 'rules' }
    return [
      { ...figure, metric: 'accuracy', value: accuracy(items) },
      { ...figure, metric: 'contradictionF1', value: ofLabel(items, 'contradiction').f1 },
    ]
  },
}

const NumbersRow = z.object({
  a: z.string(),
  b: z.string(),
  label: z.enum(['conflict', 'rounding', 'bound', 'same', 'different-quantity']),
  aNumber: z.string(),
  bNumber: z.string(),
})

type NumbersRow = z.infer<typeof NumbersRow>

/** Same unit, thing and value, or another quantity: until there is more to go by. */
const relation = ({ a, b, aNumber, bNumber }: NumbersRow): NumbersRow['label'] => {
  const [one, other] = [
    [a, aNumber],
    [b, bNumber],
  ].map(([text = '', number = '']) => {
    const at = text.indexOf(number)
    return read(text).quantities.find(({ start, end }) => start < at + number.length && at < end)
  })
  if (!one || !other || one.unit !== other.unit) return 'different-quantity'
  if (one.low === other.low && one.high === other.high) return 'same'
  return one.thing === other.thing && plainSimilarity(a, b) > 0.6 ? 'conflict' : 'different-quantity'
}

const numbers: TaskSet = {
  set: 'numbers',
  files: ['conflict/numbers.jsonl'],
  score: (run) => {
    const items = run.data.rows('conflict/numbers.jsonl', NumbersRow).map((row) => {
      const text = `${row.aNumber} / ${row.bNumber}\n  ${row.a}\n  ${row.b}`
      return keep(run, { gold: row.label, found: relation(row) }, text)
    })
    const conflict = ofLabel(items, 'conflict')
    const figures = { conflictPrecision: conflict.precision, conflictRecall: conflict.recall, macroF1: macroF1(items) }
    return Object.entries(figures).map(
      ([metric, value]): Figure => ({ set: 'numbers', setting: null, metric, value, n: items.length, how: 'rules' }),
    )
  },
}

/** Whether two statements can both hold. */
export const conflict: Task = { name: 'conflict', sets: [nanco, summedits, rte3, numbers] }

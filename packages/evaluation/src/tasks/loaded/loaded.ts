import { loadedWords } from '@parallax/language'
import { z } from 'zod'
import { type Counted, rates } from '../../metrics/counted.js'
import { harmonicMean } from '../../metrics/harmonic-mean.js'
import { macroF1 } from '../../metrics/judged.js'
import { touching } from '../../metrics/spans.js'
import type { Task, TaskSet } from '../task.js'
import { distinctWords } from './distinct-words.js'

const BabeRow = z.object({ text: z.string(), biased: z.boolean(), words: z.array(z.string()) })

const babe: TaskSet = {
  set: 'babe',
  files: ['loaded/babe.jsonl'],
  score: ({ data, mistake, progress }) => {
    const rows = data.rows('loaded/babe.jsonl', BabeRow)
    const counted: Counted = { right: 0, predicted: 0, gold: 0 }
    const items = rows.map(({ text, biased, words }, index) => {
      progress(index, rows.length)
      const found = distinctWords(loadedWords(text).map((word) => word.text))
      const gold = distinctWords(words)
      const right = [...found].filter((word) => gold.has(word))
      const missed = [...gold].filter((word) => !found.has(word))
      if (missed.length > 0) mistake('missed', () => `${missed.join(', ')}: ${text}`)
      const wrong = [...found].filter((word) => !gold.has(word))
      if (wrong.length > 0) mistake('false alarm', () => `${wrong.join(', ')}: ${text}`)
      counted.right += right.length
      counted.predicted += found.size
      counted.gold += gold.size
      return { gold: String(biased), found: String(found.size > 0) }
    })
    const figure = { set: 'babe', setting: null, how: 'rules' }
    return [
      { ...figure, metric: 'tokenF1', value: rates(counted).f1, n: counted.gold },
      { ...figure, metric: 'sentenceMacroF1', value: macroF1(items), n: items.length },
    ]
  },
}

const BasilRow = z.object({
  sentence: z.string(),
  spans: z.array(z.object({ start: z.int(), end: z.int(), kind: z.enum(['lexical', 'informational']) })),
})

const basil: TaskSet = {
  set: 'basil',
  files: ['loaded/basil.jsonl'],
  score: ({ data, mistake, progress }) => {
    const rows = data.rows('loaded/basil.jsonl', BasilRow)
    let [predicted, right, gold, reached] = [0, 0, 0, 0]
    rows.forEach(({ sentence, spans }, index) => {
      progress(index, rows.length)
      const lexical = spans.filter(({ kind }) => kind === 'lexical')
      const found = loadedWords(sentence)
      predicted += found.length
      gold += lexical.length
      right += touching(found, lexical)
      reached += touching(lexical, found)
      for (const { start, end } of lexical)
        if (touching([{ start, end }], found) === 0)
          mistake('missed', () => `${sentence.slice(start, end)}: ${sentence}`)
      for (const { start, end, text } of found)
        if (touching([{ start, end }], lexical) === 0) mistake('false alarm', () => `${text}: ${sentence}`)
    })
    const precision = rates({ right, predicted, gold: 0 }).precision
    const recall = rates({ right: reached, predicted: 0, gold }).recall
    const value = harmonicMean(precision, recall)
    return [{ set: 'basil', setting: null, metric: 'spanF1', value, n: gold, how: 'rules' }]
  },
}

/** Words that pass judgement. */
export const loaded: Task = { name: 'loaded', sets: [babe, basil] }

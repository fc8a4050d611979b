import { compareEvent } from '@parallax/analysis'
import type { ComparisonBody, EventInput, Evidence } from '@parallax/model'
import { z } from 'zod'
import { type Counted, rates } from '../metrics/counted.js'
import type { Run, Task, TaskSet } from './task.js'

const Place = z.tuple([z.string(), z.int()])
const FactsRow = z.object({
  event: z.string(),
  title: z.string(),
  articles: z.array(z.object({ outlet: z.string(), date: z.string(), sentences: z.array(z.string()) })),
  pairs: z.array(
    z.object({
      a: Place,
      b: Place,
      relation: z.enum(['same', 'overlap', 'conflict']),
      agreed: z.boolean().nullable(),
    }),
  ),
})
type FactsRow = z.infer<typeof FactsRow>

/** Each labelled sentence is a paragraph of its article; sentence 0 is the headline. */
const eventInput = (row: FactsRow): EventInput => ({
  corrections: [],
  articles: row.articles.map(({ outlet, date, sentences: [title = '', ...sentences] }) => ({
    id: outlet,
    revisionId: null,
    outlet: { id: outlet, name: outlet },
    title,
    url: `https://${outlet}.example/`,
    publishedAt: `${date}T00:00:00.000Z`,
    seenAt: `${date}T00:00:00.000Z`,
    textState: 'read',
    paragraphs: sentences.map((sentence) => sentence.replaceAll('\n', ' ')),
  })),
})

const pairKey = (a: readonly [string, number], b: readonly [string, number]): string =>
  [a.join(' '), b.join(' ')].sort().join(' | ')

/** The labelled sentence that a mention stands in: 0 for the headline, else its paragraph, counted from 1. */
const sentenceOf = (mention: Evidence, { articles }: ComparisonBody): number => {
  if (mention.in === 'title') return 0
  let sentence = 0
  let end = -1
  for (const paragraph of articles.find(({ id }) => id === mention.articleId)?.paragraphs ?? []) {
    if (end >= mention.start) break
    sentence += 1
    end += paragraph.length + 1
  }
  return sentence
}

/** Pairs of sentences of different articles that are in one fact. */
const predictedPairs = (comparison: ComparisonBody): Set<string> => {
  const pairs = new Set<string>()
  for (const { mentions, headlines } of comparison.facts) {
    const places = [...mentions, ...headlines].map((mention): [string, number] => [
      mention.articleId,
      sentenceOf(mention, comparison),
    ])
    for (const a of places) for (const b of places) if (a[0] < b[0]) pairs.add(pairKey(a, b))
  }
  return pairs
}

interface GoldPairs {
  /** Same or in conflict, and not disputed. */
  sure: Set<string>
  /** Anything listed. */
  listed: Set<string>
}

const goldPairs = ({ pairs }: FactsRow): GoldPairs => {
  const keyOf = ({ a, b }: FactsRow['pairs'][number]): string => pairKey(a, b)
  const sure = pairs.filter(({ relation, agreed }) => relation !== 'overlap' && agreed !== false)
  return { sure: new Set(sure.map(keyOf)), listed: new Set(pairs.map(keyOf)) }
}

const add = (counted: Counted, predicted: ReadonlySet<string>, gold: ReadonlySet<string>): void => {
  counted.right += [...predicted].filter((key) => gold.has(key)).length
  counted.predicted += predicted.size
  counted.gold += gold.size
}

const keepMistakes = (row: FactsRow, predicted: ReadonlySet<string>, { mistake }: Run): void => {
  const text = (place: string): string => {
    const [outlet = '', n = ''] = place.split(' ')
    return `${outlet} ${n}: ${row.articles.find((article) => article.outlet === outlet)?.sentences[Number(n)]}`
  }
  const show = (key: string): string => `${row.title}\n  ${key.split(' | ').map(text).join('\n  ')}`
  const { sure, listed } = goldPairs(row)
  for (const key of sure) if (!predicted.has(key)) mistake('missed', () => show(key))
  for (const key of predicted) if (!listed.has(key)) mistake('false alarm', () => show(key))
}

const factsSet = (set: string): TaskSet => ({
  set,
  files: [`facts/${set}.jsonl`],
  score: (run) => {
    const rows = run.data.rows(`facts/${set}.jsonl`, FactsRow)
    const strict = { right: 0, predicted: 0, gold: 0 }
    const loose = { right: 0, predicted: 0, gold: 0 }
    rows.forEach((row, index) => {
      run.progress(index, rows.length)
      const predicted = predictedPairs(compareEvent(eventInput(row)))
      const { sure, listed } = goldPairs(row)
      const decided = new Set([...predicted].filter((key) => sure.has(key) || !listed.has(key)))
      add(strict, decided, sure)
      add(loose, predicted, listed)
      keepMistakes(row, predicted, run)
    })
    const { precision, recall, f1 } = rates(strict)
    const figure = { set, setting: null, n: strict.gold, how: 'shipped weights' }
    return [
      { ...figure, metric: 'pairPrecision', value: precision },
      { ...figure, metric: 'pairRecall', value: recall },
      { ...figure, metric: 'pairF1', value: f1 },
      { ...figure, metric: 'looseF1', value: rates(loose).f1, n: loose.gold },
    ]
  },
})

/** Which sentences of different articles say the same. */
export const facts: Task = {
  name: 'facts',
  sets: [factsSet('basil'), { ...factsSet('basil-one-reader'), byNameOnly: true }],
}

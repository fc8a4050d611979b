import { closePairs, compareEvent, type SameFactWeights } from '@parallax/analysis'
import type { EventInput } from '@parallax/model'
import { type Counted, rates } from '../metrics/counted.js'
import { outOfFold } from '../train/out-of-fold.js'
import { sameFact } from '../train/same-fact.js'
import { eventInput, FactsRow, pairKey, placeOf } from './facts-rows.js'
import type { Run, Task, TaskSet } from './task.js'

/** Pairs of sentences of different articles that are in one fact. */
const factPairs = (input: EventInput, weights: SameFactWeights | undefined): Set<string> => {
  const pairs = new Set<string>()
  for (const { mentions, headlines } of compareEvent(input, weights).facts) {
    const places = [...mentions, ...headlines].map((mention) => placeOf(mention, input))
    for (const a of places) for (const b of places) if (a[0] < b[0]) pairs.add(pairKey(a, b))
  }
  return pairs
}

/** Those, and the pairs that are said to come close. */
const loosePairs = (input: EventInput, weights: SameFactWeights | undefined, same: ReadonlySet<string>): Set<string> =>
  new Set([...same, ...closePairs(input, weights).map(({ a, b }) => pairKey(placeOf(a, input), placeOf(b, input)))])

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

const eventOf = ({ event }: FactsRow): string => event

const factsSet = (set: string): TaskSet => ({
  set,
  files: [`facts/${set}.jsonl`],
  score: (run) => {
    const rows = run.data.rows(`facts/${set}.jsonl`, FactsRow)
    const strict = { right: 0, predicted: 0, gold: 0 }
    const loose = { right: 0, predicted: 0, gold: 0 }
    const weighing = outOfFold(sameFact, { file: `facts/${set}.jsonl`, groups: rows.map(eventOf), by: 'event' }, run)
    rows.forEach((row, index) => {
      run.progress(index, rows.length)
      const input = eventInput(row)
      const weights = weighing.of(eventOf(row))
      const predicted = factPairs(input, weights)
      const { sure, listed } = goldPairs(row)
      const decided = new Set([...predicted].filter((key) => sure.has(key) || !listed.has(key)))
      add(strict, decided, sure)
      add(loose, loosePairs(input, weights, predicted), listed)
      keepMistakes(row, predicted, run)
    })
    const { precision, recall, f1 } = rates(strict)
    const figure = { set, setting: null, n: strict.gold, how: weighing.how }
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

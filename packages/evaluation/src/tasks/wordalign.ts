import { z } from 'zod'
import { rates } from '../metrics/counted.js'
import type { Figure, Task } from './task.js'

const AlignRow = z.object({
  a: z.array(z.string()),
  b: z.array(z.string()),
  sure: z.array(z.tuple([z.int(), z.int()])),
})

/** Equal words, the k-th to the k-th. */
const alignEqualWords = (a: readonly string[], b: readonly string[]): [number, number][] => {
  const places = new Map<string, number[]>()
  b.forEach((word, index) => {
    places.set(word, [...(places.get(word) ?? []), index])
  })
  return a.flatMap((word, index): [number, number][] => {
    const place = places.get(word)?.shift()
    return place === undefined ? [] : [[index, place]]
  })
}

/** Which words of two sentences stand for each other. */
export const wordalign: Task = {
  name: 'wordalign',
  sets: [
    {
      set: 'mtref',
      files: ['wordalign/mtref.jsonl'],
      score: ({ data, mistake }) => {
        const rows = data.rows('wordalign/mtref.jsonl', AlignRow)
        const counted = { right: 0, predicted: 0, gold: 0 }
        for (const { a, b, sure } of rows) {
          const gold = new Set(sure.map(([i, j]) => `${i} ${j}`))
          const found = new Set(alignEqualWords(a, b).map(([i, j]) => `${i} ${j}`))
          const named = (pair: string): string => {
            const [i = '', j = ''] = pair.split(' ')
            return `${a[Number(i)]} = ${b[Number(j)]}`
          }
          const missed = [...gold].filter((pair) => !found.has(pair)).map(named)
          const wrong = [...found].filter((pair) => !gold.has(pair)).map(named)
          if (missed.length + wrong.length > 0)
            mistake(
              'sentences',
              () => `${a.join(' ')}\n  ${b.join(' ')}\n  missed: ${missed.join(', ')}\n  wrong: ${wrong.join(', ')}`,
            )
          counted.right += found.size - wrong.length
          counted.predicted += found.size
          counted.gold += gold.size
        }
        const { precision, recall, f1 } = rates(counted)
        const figure = { set: 'mtref', setting: null, n: counted.gold, how: 'rules' }
        return Object.entries({ precision, recall, f1 }).map(
          ([metric, value]): Figure => ({ ...figure, metric, value }),
        )
      },
    },
  ],
}

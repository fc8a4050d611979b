import { alignWords, wordsOf } from '@parallax/analysis'
import { rates } from '../metrics/counted.js'
import { outOfFold } from '../train/out-of-fold.js'
import { wordAlignmentModel } from '../train/word-alignment.js'
import type { Figure, Task } from './task.js'
import { alignedPairs, MTREF_FILE } from './wordalign-rows.js'

/** Which words of two sentences stand for each other. */
export const wordalign: Task = {
  name: 'wordalign',
  sets: [
    {
      set: 'mtref',
      files: [MTREF_FILE],
      score: (run) => {
        const pairs = alignedPairs(run.data)
        const scoring = { file: MTREF_FILE, groups: pairs.map(({ group }) => group), by: 'sentences in common' }
        const weighing = outOfFold(wordAlignmentModel, scoring, run)
        const counted = { right: 0, predicted: 0, gold: 0 }
        pairs.forEach(({ a, b, sure, group }, at) => {
          run.progress(at, pairs.length)
          const gold = new Set(sure.map(([i, j]) => `${i} ${j}`))
          const found = new Set(alignWords(wordsOf(a), wordsOf(b), weighing.of(group)).map(([i, j]) => `${i} ${j}`))
          const named = (pair: string): string => {
            const [i = '', j = ''] = pair.split(' ')
            return `${a[Number(i)]} = ${b[Number(j)]}`
          }
          const missed = [...gold].filter((pair) => !found.has(pair)).map(named)
          const wrong = [...found].filter((pair) => !gold.has(pair)).map(named)
          if (missed.length + wrong.length > 0)
            run.mistake(
              'sentences',
              () => `${a.join(' ')}\n  ${b.join(' ')}\n  missed: ${missed.join(', ')}\n  wrong: ${wrong.join(', ')}`,
            )
          counted.right += found.size - wrong.length
          counted.predicted += found.size
          counted.gold += gold.size
        })
        const { precision, recall, f1 } = rates(counted)
        const figure = { set: 'mtref', setting: null, n: counted.gold, how: weighing.how }
        return Object.entries({ precision, recall, f1 }).map(
          ([metric, value]): Figure => ({ ...figure, metric, value }),
        )
      },
    },
  ],
}

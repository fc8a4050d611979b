import { headlineLikeness, sameMeaning } from '@parallax/analysis'
import { accuracy, ofLabel } from '../metrics/judged.js'
import { pearson } from '../metrics/pearson.js'
import { outOfFold } from '../train/out-of-fold.js'
import { headlineLikenessModel, sameMeaningModel } from '../train/paraphrase.js'
import { HEADLINES_FILE, headlinePairs, MSRP_FILE, msrpPairs } from './paraphrase-rows.js'
import type { Task } from './task.js'

const BY = 'sentences in common'

const msrp: Task['sets'][number] = {
  set: 'msrp',
  files: [MSRP_FILE],
  score: (run) => {
    const pairs = msrpPairs(run.data)
    const scoring = { file: MSRP_FILE, groups: pairs.map(({ group }) => group), by: BY }
    const weighing = outOfFold(sameMeaningModel, scoring, run)
    const items = pairs.map(({ a, b, label, group }, at) => {
      run.progress(at, pairs.length)
      const probability = sameMeaning(a, b, weighing.of(group))
      const [gold, found] = [label === 1, probability >= 0.5]
      if (found !== gold)
        run.mistake(gold ? 'missed' : 'false alarm', () => `${probability.toFixed(2)}  ${a}\n      ${b}`)
      return { gold: String(gold), found: String(found) }
    })
    const figure = { set: 'msrp', setting: null, n: items.length, how: weighing.how }
    return [
      { ...figure, metric: 'accuracy', value: accuracy(items) },
      { ...figure, metric: 'f1', value: ofLabel(items, 'true').f1 },
    ]
  },
}

const headlines: Task['sets'][number] = {
  set: 'sts-headlines',
  files: [HEADLINES_FILE],
  score: (run) => {
    const pairs = headlinePairs(run.data)
    const scoring = { file: HEADLINES_FILE, groups: pairs.map(({ group }) => group), by: BY }
    const weighing = outOfFold(headlineLikenessModel, scoring, run)
    const found = pairs.map(({ a, b, label, group }) => {
      const likeness = headlineLikeness(a, b, weighing.of(group))
      if (Math.abs(likeness - label) > 0.4)
        run.mistake('far off', () => `${likeness.toFixed(2)} for ${label.toFixed(2)}  ${a}\n      ${b}`)
      return likeness
    })
    const value = pearson(
      found,
      pairs.map(({ label }) => label),
    )
    return [{ set: 'sts-headlines', setting: null, metric: 'pearson', value, n: pairs.length, how: weighing.how }]
  },
}

/** Whether two sentences say the same, and how alike two headlines are. */
export const paraphrase: Task = { name: 'paraphrase', sets: [msrp, headlines] }

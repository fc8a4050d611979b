import { LOADED_LEAST, loadedPassage, loadedWords, read } from '@parallax/language'
import { type Counted, rates } from '../../metrics/counted.js'
import { harmonicMean } from '../../metrics/harmonic-mean.js'
import { macroF1 } from '../../metrics/judged.js'
import { touching } from '../../metrics/spans.js'
import { loadedModel } from '../../train/loaded/loaded-model.js'
import { outOfFold } from '../../train/out-of-fold.js'
import type { Run, Task, TaskSet } from '../task.js'
import { distinctWords } from './distinct-words.js'
import { BABE_FILE, BASIL_FILE, babeGroup, babeRows, basilRows } from './loaded-rows.js'

interface Words {
  found: ReadonlySet<string>
  gold: ReadonlySet<string>
}

const keepMistakes = (text: string, { found, gold }: Words, { mistake }: Run): void => {
  const missed = [...gold].filter((word) => !found.has(word))
  if (missed.length > 0) mistake('missed', () => `${missed.join(', ')}: ${text}`)
  const wrong = [...found].filter((word) => !gold.has(word))
  if (wrong.length > 0) mistake('false alarm', () => `${wrong.join(', ')}: ${text}`)
}

const babe: TaskSet = {
  set: 'babe',
  files: [BABE_FILE],
  score: (run) => {
    const rows = babeRows(run.data)
    const groups = rows.map(babeGroup)
    const weighing = outOfFold(loadedModel, { file: BABE_FILE, groups, by: 'sentence' }, run)
    const counted: Counted = { right: 0, predicted: 0, gold: 0 }
    const items = rows.map(({ text, biased, words }, index) => {
      run.progress(index, rows.length)
      const weights = weighing.of(groups[index] ?? '')
      const reading = read(text)
      const options = weights ? { weights } : {}
      const found = distinctWords(loadedWords(reading, options).map((word) => word.text))
      const gold = distinctWords(words)
      keepMistakes(text, { found, gold }, run)
      counted.right += [...found].filter((word) => gold.has(word)).length
      counted.predicted += found.size
      counted.gold += gold.size
      const least = weights?.leastPassage ?? LOADED_LEAST.passage
      return { gold: String(biased), found: String(loadedPassage(reading, weights) >= least) }
    })
    const figure = { set: 'babe', setting: null, how: weighing.how }
    return [
      { ...figure, metric: 'tokenF1', value: rates(counted).f1, n: counted.gold },
      { ...figure, metric: 'sentenceMacroF1', value: macroF1(items), n: items.length },
    ]
  },
}

const basil: TaskSet = {
  set: 'basil',
  files: [BASIL_FILE],
  score: (run) => {
    const { data, mistake, progress } = run
    const rows = basilRows(data)
    const groups = rows.map(({ event }) => event)
    const weighing = outOfFold(loadedModel, { file: BASIL_FILE, groups, by: 'event' }, run)
    let [predicted, right, gold, reached] = [0, 0, 0, 0]
    rows.forEach(({ sentence, spans, event }, index) => {
      progress(index, rows.length)
      const lexical = spans.filter(({ kind }) => kind === 'lexical')
      const weights = weighing.of(event)
      const found = loadedWords(sentence, weights ? { weights } : {})
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
    return [{ set: 'basil', setting: null, metric: 'spanF1', value, n: gold, how: weighing.how }]
  },
}

/** Words that pass judgement. */
export const loaded: Task = { name: 'loaded', sets: [babe, basil] }

import { type AttributionWeights, findAttributions, read } from '@parallax/language'
import { rates } from '../../metrics/counted.js'
import { outOfFold } from '../../train/out-of-fold.js'
import { attributionsModel } from '../../train/quotes/attributions-model.js'
import type { Figure, Run, Task } from '../task.js'
import { charactersOf, touchesMark } from './content.js'
import { pairContents, type Said } from './pair-contents.js'
import { QUOTES_FILE, type QuotesRow, quotesRows } from './quotes-rows.js'

/** From this overlap on two contents count as one. */
const OVERLAP_MIN = 0.8

interface Content extends Said {
  marked: boolean
}

const goldOf = ({ text, attributions }: QuotesRow): Content[] =>
  attributions.map(({ source, content }) => ({
    characters: charactersOf(text, content),
    source,
    marked: touchesMark(text, content),
  }))

/** With weights of its own an article was learned from with the ones that ship; else what a reading of it says. */
const foundIn = ({ text }: QuotesRow, weights: AttributionWeights | undefined): Content[] => {
  const reading = read(text)
  const found = weights ? findAttributions(reading, weights) : reading.attributions
  return found.map(({ content, source }) => ({
    characters: charactersOf(text, content),
    source: source ? [source] : [],
    marked: touchesMark(text, content),
  }))
}

interface Tally {
  exact: number
  overlapping: number
  gold: number
  found: number
  withSource: number
  sourceRight: number
}

const NOTHING: Tally = { exact: 0, overlapping: 0, gold: 0, found: 0, withSource: 0, sourceRight: 0 }

const addUp = (tally: Tally, gold: readonly Content[], found: readonly Content[]): void => {
  tally.gold += gold.length
  tally.found += found.length
  for (const { overlap, sameSource } of pairContents(gold, found)) {
    if (overlap === 1) tally.exact += 1
    if (overlap < OVERLAP_MIN) continue
    tally.overlapping += 1
    if (sameSource !== null) tally.withSource += 1
    if (sameSource === true) tally.sourceRight += 1
  }
}

const f1 = (right: number, { gold, found }: Tally): number => rates({ right, predicted: found, gold }).f1
const sourceAccuracy = ({ sourceRight, withSource }: Tally): number => (withSource === 0 ? 0 : sourceRight / withSource)

const keepMistakes = ({ text }: QuotesRow, sides: { gold: Content[]; found: Content[] }, { mistake }: Run): void => {
  const show = ({ characters, source, marked }: Content): string => {
    const places = [...characters]
    const said = text.slice(Math.min(...places), Math.max(...places) + 1)
    return `${marked ? 'marked' : 'plain'} [${source.map(({ start, end }) => text.slice(start, end)).join(' ... ')}] ${said}`
  }
  const pairs = pairContents(sides.gold, sides.found).filter(({ overlap }) => overlap >= OVERLAP_MIN)
  sides.gold.forEach((content, index) => {
    const pair = pairs.find(({ gold }) => gold === index)
    if (!pair) mistake('missed', () => show(content))
    const found = sides.found[pair?.found ?? -1]
    if (pair?.sameSource === false && found) mistake('wrong source', () => `${show(content)}\n  ${show(found)}`)
  })
  sides.found.forEach((content, index) => {
    if (!pairs.some(({ found }) => found === index)) mistake('not there', () => show(content))
  })
}

/** Who says what. */
export const quotes: Task = {
  name: 'quotes',
  sets: [
    {
      set: 'polnear',
      files: [QUOTES_FILE],
      score: (run) => {
        const rows = quotesRows(run.data)
        const scoring = { file: QUOTES_FILE, groups: rows.map(({ id }) => id), by: 'article' }
        const weighing = outOfFold(attributionsModel, scoring, run)
        const all = { ...NOTHING }
        const marked = { ...NOTHING }
        rows.forEach((row, index) => {
          run.progress(index, rows.length)
          const isThere = ({ characters }: Content): boolean => characters.size > 0
          const [gold, found] = [goldOf(row).filter(isThere), foundIn(row, weighing.of(row.id)).filter(isThere)]
          addUp(all, gold, found)
          addUp(
            marked,
            gold.filter((one) => one.marked),
            found.filter((one) => one.marked),
          )
          keepMistakes(row, { gold, found }, run)
        })
        const figure = { set: 'polnear', setting: null, how: weighing.how }
        const figures: Figure[] = [
          { ...figure, metric: 'exactF1', value: f1(all.exact, all), n: all.gold },
          { ...figure, metric: 'overlapF1', value: f1(all.overlapping, all), n: all.gold },
          { ...figure, metric: 'sourceAccuracy', value: sourceAccuracy(all), n: all.withSource },
          { ...figure, metric: 'quotedOverlapF1', value: f1(marked.overlapping, marked), n: marked.gold },
          { ...figure, metric: 'quotedSourceAccuracy', value: sourceAccuracy(marked), n: marked.withSource },
        ]
        return figures
      },
    },
  ],
}

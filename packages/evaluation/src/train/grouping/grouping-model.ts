import {
  EVENT_INPUTS,
  eventRows,
  type GroupingWeights,
  keptSketch,
  type MeanVectors,
  PAIR_INPUTS,
  STANDING_INPUTS,
  standingRows,
} from '@parallax/analysis'
import { type BoostOptions, type Examples, fitBoostedTrees, fitLogistic, type Logistic } from '@parallax/learning'
import type { DataFolder } from '../../data/data-folder.js'
import type { TrainedModel, TrainOptions } from '../trained-model.js'
import { arrivals } from './arrivals.js'
import { type Decision, decisionsOf } from './coming-examples.js'
import { GROUPING_FILES, type GroupingSet, groupingSets } from './grouping-sets.js'
import { type TogetherExamples, togetherExamples } from './together-examples.js'

type LeaveOut = (group: string) => boolean

const TOGETHER_TREES: BoostOptions = {
  trees: 300,
  rate: 0.06,
  depthMax: 3,
  leafMin: 3,
  ridge: 3,
  rowShare: 0.7,
  inputShare: 0.5,
}
const COMING_TREES: BoostOptions = {
  trees: 200,
  rate: 0.05,
  depthMax: 3,
  leafMin: 5,
  ridge: 5,
  rowShare: 0.7,
  inputShare: 0.5,
}
const PAIR_RIDGE = 5

/** Of the events that an article is measured against, the best are learned from, and the right one. */
const RIVALS = 4
const ARRIVAL_WEIGHT = 3_000

interface Materials {
  means: MeanVectors
  together: TogetherExamples[]
  decisions: Decision[][]
}

const unit = (vector: Float64Array): Float64Array => {
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0)) || 1
  return vector.map((value) => value / length)
}

const meanOf = (vectors: readonly Float64Array[]): number[] =>
  Array.from(vectors[0] ?? [], (_, at) =>
    Number((vectors.reduce((sum, vector) => sum + (vector[at] ?? 0), 0) / vectors.length).toFixed(4)),
  )

/** The mean over the sets of what their titles and leads mean. Without labels, so that nothing is left out of it. */
const meanVectors = (sets: readonly GroupingSet[]): MeanVectors => {
  const sketches = sets.map(({ articles }) => articles.map(({ article }) => keptSketch(article)))
  const mean = (field: 'leadVector' | 'titleVector'): number[] =>
    meanOf(sketches.map((own) => Float64Array.from(meanOf(own.map((sketch) => unit(sketch[field]))))))
  return { lead: mean('leadVector'), title: mean('titleVector') }
}

const materialsOf = (data: DataFolder): Materials =>
  data.kept('grouping materials', () => {
    const sets = groupingSets(data)
    const means = meanVectors(sets)
    return {
      means,
      together: sets.map((set) => togetherExamples(set, means)),
      decisions: sets.flatMap(arrivals).map((arrival) => decisionsOf(arrival, means)),
    }
  })

const pairExamples = (together: readonly TogetherExamples[], leaveOut: LeaveOut): Examples => {
  const examples = { inputs: PAIR_INPUTS, rows: [] as Float64Array[], labels: [] as number[], weights: [] as number[] }
  for (const { compared, chosen } of together)
    for (const { pair, label, weight, groups } of chosen) {
      const row = compared.rows[pair]
      if (!row || groups.some(leaveOut)) continue
      examples.rows.push(row)
      examples.labels.push(label)
      examples.weights.push(weight)
    }
  return examples
}

const standingExamples = (together: readonly TogetherExamples[], pair: Logistic, leaveOut: LeaveOut): Examples => {
  const examples = {
    inputs: STANDING_INPUTS,
    rows: [] as Float64Array[],
    labels: [] as number[],
    weights: [] as number[],
  }
  for (const { compared, chosen } of together) {
    const rows = standingRows(compared, pair)
    for (const { pair: place, label, weight, groups } of chosen) {
      const row = rows[place]
      if (!row || groups.some(leaveOut)) continue
      examples.rows.push(row)
      examples.labels.push(label)
      examples.weights.push(weight)
    }
  }
  return examples
}

const eventExamples = (decisions: readonly Decision[][], pair: Logistic, leaveOut: LeaveOut): Examples => {
  const examples = { inputs: EVENT_INPUTS, rows: [] as Float64Array[], labels: [] as number[], weights: [] as number[] }
  const score = EVENT_INPUTS.indexOf('score')
  for (const arrival of decisions)
    for (const { arrived, events, labels } of arrival) {
      if (leaveOut(arrived.group)) continue
      eventRows(events, pair)
        .map((row, index) => ({ row, right: labels[index] === arrived.event }))
        .sort((a, b) => (b.row[score] ?? 0) - (a.row[score] ?? 0))
        .filter(({ right }, rank) => right || rank < RIVALS)
        .forEach(({ row, right }) => {
          examples.rows.push(row)
          examples.labels.push(right ? 1 : 0)
          examples.weights.push(ARRIVAL_WEIGHT / arrival.length)
        })
    }
  return examples
}

const train = (data: DataFolder, { leaveOut = () => false }: TrainOptions = {}): GroupingWeights => {
  const { means, together, decisions } = materialsOf(data)
  const pair = fitLogistic(pairExamples(together, leaveOut), { ridge: PAIR_RIDGE })
  const standing = fitBoostedTrees(standingExamples(together, pair, leaveOut), TOGETHER_TREES)
  const event = fitBoostedTrees(eventExamples(decisions, pair, leaveOut), COMING_TREES)
  return { means, pair, standing, event }
}

/** Which articles report one event: of articles that are all there, and of one that comes to the events that are there. */
export const groupingModel: TrainedModel<GroupingWeights> = {
  name: 'grouping',
  trainedOn: GROUPING_FILES,
  weightsFile: 'packages/analysis/src/group/grouping-weights.ts',
  exported: { name: 'GROUPING_WEIGHTS', type: 'GroupingWeights', from: './grouping-weights-type.js' },
  chosen: 'Inputs and options by B-cubed F1, five folds by event or topic, the same for all sets.',
  shownBy: ['grouping'],
  groups: (data) => groupingSets(data).flatMap(({ articles }) => articles.map(({ group }) => group)),
  train,
}

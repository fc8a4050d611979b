import type { FindingOf, StatedValue } from '@parallax/model'
import { words } from '../../../words/index.js'
import type { ComparisonIndex } from '../comparison-index.js'
import { RELATIONS } from '../relations.js'
import { type BoardOutlet, outletsShown } from './outlets-shown.js'

/** One stated value: `x` 0 to 1 in time, `low` and `high` 0 to 1 in value; `high` above 1 or `low` below 0 is an open end. */
interface PlottedValue {
  key: string
  /** Place of its outlet among the outlets. */
  outlet: number
  x: number
  /** Where the line of its outlet runs. */
  y: number
  low: number
  high: number
  isRange: boolean
  /** `Selwyn Radio: “Eighteen”`. */
  words: string
}

export interface NumberPlot {
  id: string
  about: string
  words: string
  tone: 'conflict' | 'differs'
  rule: string
  outlets: readonly BoardOutlet[]
  /** Empty where the values are no quantities: days, names. */
  points: readonly PlottedValue[]
  /** Values with a line and a number at the edge. */
  ticks: readonly { y: number; words: string }[]
  from: string
  to: string
  rows: readonly { key: string; outlet: string; articleId: string; text: string; range: string; at: string }[]
}

const isPlotted = (value: StatedValue): boolean => value.low !== null || value.high !== null

const levelOf = ({ low, high }: StatedValue): number =>
  low !== null && high !== null ? (low + high) / 2 : (low ?? high ?? 0)

/** A scale with room above and below, so that no mark stands on the edge. */
function scaleOf(values: readonly number[]): (value: number) => number {
  const [min, max] = [Math.min(...values), Math.max(...values)]
  const room = max > min ? (max - min) * 0.18 : Math.max(1, Math.abs(max) * 0.1)
  return (value) => (value - min + room) / (max - min + 2 * room)
}

function timesOf(values: readonly StatedValue[]): (at: string) => number {
  const times = values.map(({ knownAt }) => Date.parse(knownAt)).filter((time) => !Number.isNaN(time))
  const [min, max] = [Math.min(...times), Math.max(...times)]
  return (at) => (max > min && !Number.isNaN(Date.parse(at)) ? (Date.parse(at) - min) / (max - min) : 0.5)
}

function pointsOf(values: readonly StatedValue[], outlets: readonly BoardOutlet[]): PlottedValue[] {
  const y = scaleOf(values.flatMap((value) => [levelOf(value), value.low ?? [], value.high ?? []].flat()))
  const x = timesOf(values)
  return values.map((value, place) => ({
    key: `${value.articleId} ${place}`,
    outlet: outlets.findIndex(({ articleId }) => articleId === value.articleId),
    x: x(value.knownAt),
    y: y(levelOf(value)),
    low: value.low === null ? -1 : y(value.low),
    high: value.high === null ? 2 : y(value.high),
    isRange: value.low !== value.high,
    words: words.boards.value(outlets.find(({ articleId }) => articleId === value.articleId)?.outlet ?? '', value.text),
  }))
}

/** So many lines can be told apart and labelled at the height of the plot. */
const TICKS_MAX = 5

function ticksOf(values: readonly StatedValue[], points: readonly PlottedValue[]): NumberPlot['ticks'] {
  const byLevel = new Map(values.map((value, place) => [levelOf(value), points[place]?.y ?? 0]))
  const levels = [...byLevel].sort(([a], [b]) => a - b)
  const every = Math.ceil(levels.length / TICKS_MAX)
  return levels
    .filter((_, place) => place % every === 0 || place === levels.length - 1)
    .map(([level, y]) => ({ y, words: words.boards.level(level) }))
}

/** An article states its value once in a board: what it writes first of each. */
function onceEach(values: readonly StatedValue[]): StatedValue[] {
  const seen = new Set<string>()
  return [...values]
    .sort((a, b) => a.knownAt.localeCompare(b.knownAt))
    .filter((value) => {
      const key = `${value.articleId} ${value.low} ${value.high} ${isPlotted(value) ? '' : value.text}`
      return !seen.has(key) && seen.add(key)
    })
}

function plotOf(finding: FindingOf<'number'>, index: ComparisonIndex): NumberPlot {
  const values = onceEach(finding.values)
  const outlets = outletsShown(
    values.map(({ articleId }) => articleId),
    index,
  )
  const plotted = finding.unit === 'date' ? [] : values.filter(isPlotted)
  const points = plotted.length > 1 ? pointsOf(plotted, outlets) : []
  return {
    id: finding.id,
    about: [finding.unit, finding.thing].filter((word) => word !== '').join(' · '),
    ...RELATIONS[finding.relation],
    rule: finding.rule,
    outlets,
    points,
    ticks: ticksOf(plotted, points),
    from: values[0]?.knownAt ?? '',
    to: values.at(-1)?.knownAt ?? '',
    rows: values.map((value, place) => ({
      key: `${value.articleId} ${place}`,
      outlet: index.article(value.articleId)?.outlet.name ?? '',
      articleId: value.articleId,
      text: value.text,
      range: finding.unit === 'date' ? '' : words.boards.range(value),
      at: value.knownAt,
    })),
  }
}

/** Every quantity that the outlets give differently, conflicts first. */
export const numbersOverTime = (index: ComparisonIndex): NumberPlot[] =>
  index.numbers
    .filter(({ values }) => values.length > 1)
    .map((finding) => plotOf(finding, index))
    .sort((a, b) => Number(b.tone === 'conflict') - Number(a.tone === 'conflict'))

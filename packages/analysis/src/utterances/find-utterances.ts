import type { AlignedEvent } from '../align/aligned-event.js'
import { type QuotedUnit, quotedUnits } from './quoted-unit.js'
import { type WordDifference, wordDifference } from './word-difference.js'

/** A sentence that several origins print in quotation marks. */
export interface Utterance {
  /** Who prints most of it. */
  longest: QuotedUnit
  /** What the first article of each other origin prints of it, and how that stands to the longest. */
  others: readonly OtherPrint[]
}

export interface OtherPrint {
  unit: QuotedUnit
  difference: WordDifference
  /** The same article prints more of the utterance elsewhere, as a sentence of its own. */
  goesOn: boolean
}

/** Words in a row that two prints must share to be looked at. */
const RUN = 3
/** A run that so many quotations have tells nothing. */
const HOLDERS_MAX = 60
/** Share of the shorter print's words that the longer must have in runs, and how many in all and in one row. */
const COMMON_MIN = 0.7
const COMMON_WORDS_MIN = 5
const RUN_MIN = 4
/** Words in common that say something by themselves. */
const FULL_MIN = 2

const runsOf = ({ words }: QuotedUnit): Set<string> =>
  new Set(
    words.slice(RUN - 1).map((_, at) =>
      words
        .slice(at, at + RUN)
        .map(({ normal }) => normal)
        .join(' '),
    ),
  )

const fullWords = ({ words }: QuotedUnit): Set<string> =>
  new Set(words.filter(({ isStop }) => !isStop).map(({ normal }) => normal))

const sharesFullWords = (a: QuotedUnit, b: QuotedUnit): boolean => {
  const others = fullWords(b)
  return [...fullWords(a)].filter((word) => others.has(word)).length >= FULL_MIN
}

const textOf = ({ start, end, article }: QuotedUnit, { articles }: AlignedEvent): string =>
  articles[article]?.text.slice(start, end) ?? ''

const isSameUtterance = ({ inRuns, run }: WordDifference, { words }: QuotedUnit): boolean =>
  run >= RUN_MIN && inRuns >= Math.min(COMMON_WORDS_MIN, words.length) && inRuns >= COMMON_MIN * words.length

const longerFirst = (a: QuotedUnit, b: QuotedUnit): number =>
  b.words.length - a.words.length || a.article - b.article || a.start - b.start

/** Units that share a run of words with each unit, by place. */
const neighboursOf = (units: readonly QuotedUnit[]): Set<number>[] => {
  const holders = new Map<string, number[]>()
  units.forEach((unit, index) => {
    for (const run of runsOf(unit)) holders.set(run, [...(holders.get(run) ?? []), index])
  })
  const neighbours = units.map(() => new Set<number>())
  for (const list of holders.values()) {
    if (list.length > HOLDERS_MAX) continue
    for (const one of list) for (const other of list) if (one !== other) neighbours[one]?.add(other)
  }
  return neighbours
}

/** Whether a print has as much in common with another sentence that is not the one looked at: then it may be of either. */
const isOfAnother = (
  unit: QuotedUnit,
  { longest, difference }: { longest: QuotedUnit; difference: WordDifference },
  others: readonly QuotedUnit[],
): boolean =>
  others.some((other) => {
    if (other.words.length <= unit.words.length || other.words.length > longest.words.length) return false
    const { inRuns, run } = wordDifference(other, unit, '')
    if (inRuns < difference.inRuns || run < difference.run) return false
    return !isSameUtterance(wordDifference(longest, other, ''), other)
  })

/**
 * The utterances that more than one origin prints in quotation marks. The longest print of each stands for it, and each
 * other print belongs to one: quotations are put together around it, not in chains.
 */
export const findUtterances = (event: AlignedEvent): Utterance[] => {
  const units = event.articles.flatMap(quotedUnits).sort(longerFirst)
  const neighbours = neighboursOf(units)
  const taken = new Set<number>()
  const originOf = ({ article }: QuotedUnit): string | undefined => event.articles[article]?.originId
  return units.flatMap((longest, index): Utterance[] => {
    if (taken.has(index)) return []
    taken.add(index)
    const origins = new Set([originOf(longest)])
    const others: OtherPrint[] = []
    for (const at of [...(neighbours[index] ?? [])].sort((a, b) => a - b)) {
      const unit = units[at]
      if (!unit || taken.has(at) || !sharesFullWords(longest, unit)) continue
      const difference = wordDifference(longest, unit, textOf(unit, event))
      if (!isSameUtterance(difference, unit)) continue
      const near = [...(neighbours[at] ?? [])].flatMap((other) => (other === index ? [] : (units[other] ?? [])))
      if (isOfAnother(unit, { longest, difference }, near)) continue
      taken.add(at)
      const before = others.find((other) => other.unit.article === unit.article)
      if (before) before.goesOn = true
      if (origins.has(originOf(unit))) continue
      origins.add(originOf(unit))
      others.push({ unit, difference, goesOn: false })
    }
    return others.length === 0 ? [] : [{ longest, others }]
  })
}

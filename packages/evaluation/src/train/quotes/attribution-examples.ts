import {
  type AttributionLexicon,
  BOUNDARY_INPUTS,
  boundaryRoom,
  boundaryRow,
  CUE_INPUTS,
  candidateCues,
  cueRow,
  cueView,
  endsAfter,
  endsBefore,
  openLexicon,
  passageOf,
  SOURCE_INPUTS,
  sourceOptions,
  startsAfter,
  startsBefore,
  type TokenRange,
} from '@parallax/language/attributions'
import { type Examples, foldsOf } from '@parallax/learning'
import type { GoldArticle, GoldAttribution } from './gold-attributions.js'
import { learnLexicon } from './learn-lexicon.js'

export type Question = 'cue' | 'startAfter' | 'endAfter' | 'endBefore' | 'startBefore' | 'source'

interface Rows {
  inputs: readonly string[]
  rows: Float64Array[]
  labels: number[]
}

const emptyRows = (inputs: readonly string[]): Rows => ({ inputs, rows: [], labels: [] })

const touches = (a: TokenRange, b: TokenRange): boolean => a.first < b.end && b.first < a.end

/** Folds within the articles learned from: what a word does is counted on other articles than those it is asked in. */
const INNER_FOLDS = 5

class Collected {
  readonly of: Record<Question, Rows> = {
    cue: emptyRows(CUE_INPUTS),
    startAfter: emptyRows(BOUNDARY_INPUTS),
    endAfter: emptyRows(BOUNDARY_INPUTS),
    endBefore: emptyRows(BOUNDARY_INPUTS),
    startBefore: emptyRows(BOUNDARY_INPUTS),
    source: emptyRows(SOURCE_INPUTS),
  }

  add(question: Question, row: ArrayLike<number>, right: boolean): void {
    const { rows, labels } = this.of[question]
    rows.push(Float64Array.from(row))
    labels.push(right ? 1 : 0)
  }

  addPlaces(
    question: Question,
    places: readonly number[],
    asked: { right: number | undefined; row(at: number): ArrayLike<number> },
  ): void {
    for (const at of places) this.add(question, asked.row(at), at === asked.right)
  }
}

const addContent = (
  collected: Collected,
  passage: ReturnType<typeof passageOf>,
  { cue, before, after }: GoldAttribution,
): void => {
  const { starts, ends } = passage.lexicon
  const view = cueView(passage, cue)
  const row = (from: number, table: AttributionLexicon['starts']) => (at: number) =>
    boundaryRow(passage, { cue, from, to: at }, { cue: view, table, row: boundaryRoom() })
  collected.addPlaces('startAfter', startsAfter(passage, cue), { right: after?.first, row: row(cue, starts) })
  collected.addPlaces('endBefore', endsBefore(passage, cue), { right: before?.end, row: row(cue, ends) })
  if (after)
    collected.addPlaces('endAfter', endsAfter(passage, after.first), { right: after.end, row: row(after.first, ends) })
  if (before)
    collected.addPlaces('startBefore', startsBefore(passage, before.end), {
      right: before.first,
      row: row(before.end, starts),
    })
}

const addArticle = (collected: Collected, { reading, gold }: GoldArticle, lexicon: AttributionLexicon): void => {
  const passage = passageOf(reading, lexicon)
  const heads = new Set(gold.map(({ cue }) => cue))
  const words = new Set(gold.flatMap(({ cueWords }) => cueWords))
  for (const at of candidateCues(passage))
    if (heads.has(at) || !words.has(at)) collected.add('cue', cueRow(passage, at), heads.has(at))
  for (const attribution of gold) {
    addContent(collected, passage, attribution)
    for (const { phrase, row } of sourceOptions(passage, attribution))
      collected.add(
        'source',
        row,
        attribution.source.some((range) => touches(phrase, range)),
      )
  }
}

/** What the six classifiers learn from. */
export const attributionExamples = (articles: readonly GoldArticle[]): Record<Question, Examples> => {
  const folds = foldsOf(
    articles.map(({ id }) => id),
    INNER_FOLDS,
    7,
  )
  const collected = new Collected()
  for (let fold = 0; fold < INNER_FOLDS; fold += 1) {
    const lexicon = openLexicon(learnLexicon(articles.filter((_, index) => folds[index] !== fold)))
    articles.forEach((article, index) => {
      if (folds[index] === fold) addArticle(collected, article, lexicon)
    })
  }
  return collected.of
}

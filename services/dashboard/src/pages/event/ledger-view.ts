import { type CellState, type ComparedArticle, type Fact, knownAt } from '@parallax/model'
import { words } from '../../words/index.js'
import type { ShapeName } from '../parts/shape.js'
import { byText } from './by-text.js'
import { CELL_VIEWS } from './cell-views.js'
import type { ComparisonIndex } from './comparison-index.js'
import { type FindingLine, findingLine } from './finding-views.js'
import type { LedgerFilter } from './ledger-filter.js'
import { valueTone } from './value-tone.js'
import { valuesWithin } from './values-within.js'
import { type VariantsView, variantsView } from './variants/variants-view.js'

interface LedgerColumn {
  articleId: string
  outlet: string
  at: string
  copies: number
}

export interface LedgerCell {
  articleId: string
  outlet: string
  state: CellState
  shape: ShapeName
  words: string
  /** The value that is shown, verbatim; null where none is. */
  value: string | null
  tone: 'conflict' | 'differs' | null
}

export interface LedgerRow {
  factId: string
  text: string
  origins: number
  firstBy: string
  isConflict: boolean
  cells: readonly LedgerCell[]
  /** One of the stops of "next difference". */
  hasDifference: boolean
  variants: VariantsView
  headlines: readonly { outlets: string[]; text: string }[]
  findings: readonly FindingLine[]
}

export interface LedgerView {
  comparisonId: string
  columns: readonly LedgerColumn[]
  rows: readonly LedgerRow[]
  counts: Record<LedgerFilter, number>
  hasCopies: boolean
}

const isConflict = (fact: Fact, index: ComparisonIndex): boolean =>
  index.findingsOf(fact.id).some((finding) => finding.kind === 'number' && finding.relation === 'conflict')

const KEEPS: Record<LedgerFilter, (fact: Fact, index: ComparisonIndex) => boolean> = {
  all: () => true,
  conflicts: isConflict,
  shared: (fact) => fact.origins > 1,
  'one-origin': (fact) => fact.origins === 1,
}

/** Findings about this fact: a value of another one may stand in its sentence too ("on Tuesday"), and is shown there. */
const numbersOf = (fact: Fact, index: ComparisonIndex) => index.numbers.filter(({ factId }) => factId === fact.id)

/** The value that an article's wording of the fact states, where a finding is about it. */
function statedValue(fact: Fact, article: ComparedArticle, index: ComparisonIndex) {
  const numbers = numbersOf(fact, index)
  const found = fact.mentions
    .filter((mention) => mention.articleId === article.id)
    .flatMap((mention) => valuesWithin(numbers, mention))
  return found.find(({ finding, value }) => valueTone(value, finding) === 'conflict') ?? found[0]
}

function cellOf(fact: Fact, article: ComparedArticle, index: ComparisonIndex): LedgerCell {
  const state = fact.cells[index.comparison.articles.indexOf(article)] ?? 'absent'
  const { shape, words: said } = CELL_VIEWS[state]
  const cell = { articleId: article.id, outlet: article.outlet.name, state }
  const found = statedValue(fact, article, index)
  if (!found) return { ...cell, shape, words: said, value: null, tone: state === 'differs' ? 'differs' : null }
  const tone = valueTone(found.value, found.finding)
  const value = found.value.text
  return tone === 'conflict' || state === 'differs'
    ? { ...cell, shape: tone, words: value, value, tone }
    : { ...cell, shape, words: words.ledger.withValue(said, value), value, tone: null }
}

/** Whether something in the row is worth a stop on the way through the differences. */
const isDifferent = (cells: readonly LedgerCell[], findings: readonly FindingLine[]): boolean =>
  cells.some(({ state, tone }) => state === 'differs' || tone !== null) ||
  findings.some(({ tone }) => tone === 'conflict' || tone === 'differs')

function rowOf(fact: Fact, shown: readonly ComparedArticle[], index: ComparisonIndex): LedgerRow {
  const first = index.comparison.articles.find((_, place) => fact.cells[place] === 'first')
  const said = fact.mentions[fact.canonical] ?? fact.mentions[0]
  const cells = shown.map((article) => cellOf(fact, article, index))
  const findings = index.findingsOf(fact.id).map((finding) => findingLine(finding, index))
  return {
    factId: fact.id,
    text: said?.text ?? '',
    origins: fact.origins,
    firstBy: first?.outlet.name ?? '',
    isConflict: isConflict(fact, index),
    cells,
    hasDifference: isDifferent(cells, findings),
    variants: variantsView(fact, index),
    headlines: byText(fact.headlines, index).map(({ said, text }) => ({
      outlets: said.map(({ article }) => article.outlet.name),
      text,
    })),
    findings,
  }
}

/** Conflicts first, then what most origins report, then what was known first. */
const inLedgerOrder = (facts: readonly Fact[], index: ComparisonIndex): Fact[] =>
  [...facts].sort(
    (a, b) =>
      Number(isConflict(b, index)) - Number(isConflict(a, index)) ||
      b.origins - a.origins ||
      a.firstKnownAt.localeCompare(b.firstKnownAt),
  )

/** Facts against articles. With `copies` every article has its column, else one column an origin. */
export function ledgerView(index: ComparisonIndex, options: { filter: LedgerFilter; copies: boolean }): LedgerView {
  const { articles, facts, origins } = index.comparison
  const isFirst = new Map(origins.map((origin) => [origin.firstArticleId, origin.articleIds.length - 1]))
  const shown = articles.filter((article) => options.copies || isFirst.has(article.id))
  const count = (filter: LedgerFilter) => facts.filter((fact) => KEEPS[filter](fact, index)).length
  return {
    comparisonId: index.comparison.id,
    columns: shown.map((article) => ({
      articleId: article.id,
      outlet: article.outlet.name,
      at: knownAt(article),
      copies: options.copies ? 0 : (isFirst.get(article.id) ?? 0),
    })),
    rows: inLedgerOrder(
      facts.filter((fact) => KEEPS[options.filter](fact, index)),
      index,
    ).map((fact) => rowOf(fact, shown, index)),
    counts: {
      all: count('all'),
      conflicts: count('conflicts'),
      shared: count('shared'),
      'one-origin': count('one-origin'),
    },
    hasCopies: articles.length > origins.length,
  }
}

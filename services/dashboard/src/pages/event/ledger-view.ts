import { type CellState, type ComparedArticle, type Evidence, type Fact, knownAt } from '@parallax/model'
import { markChanges, markText } from '../parts/mark-changes.js'
import type { ShapeName } from '../parts/shape.js'
import { type Change, wordDiff } from '../parts/word-diff.js'
import { CELL_VIEWS } from './cell-views.js'
import type { ComparisonIndex } from './comparison-index.js'
import { type FindingLine, findingLine } from './finding-views.js'
import type { LedgerFilter } from './ledger-filter.js'
import { valueTone } from './value-tone.js'
import { marksOf, valuesWithin } from './values-within.js'

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
  tone: 'conflict' | 'differs' | null
}

interface LedgerVersion {
  articleId: string
  /** Whoever words it exactly so, in first-seen order. */
  outlets: string[]
  at: string
  changes: readonly Change[]
  isCanonical: boolean
}

export interface LedgerRow {
  factId: string
  text: string
  origins: number
  firstBy: string
  isConflict: boolean
  cells: readonly LedgerCell[]
  versions: readonly LedgerVersion[]
  headlines: readonly { outlets: string[]; text: string }[]
  findings: readonly FindingLine[]
}

export interface LedgerView {
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
  const { shape, words } = CELL_VIEWS[state]
  const cell = { articleId: article.id, outlet: article.outlet.name, state }
  const found = statedValue(fact, article, index)
  if (!found) return { ...cell, shape, words, tone: state === 'differs' ? 'differs' : null }
  const tone = valueTone(found.value, found.finding)
  return tone === 'conflict' || state === 'differs'
    ? { ...cell, shape: tone, words: found.value.text, tone }
    : { ...cell, shape, words: `${words}, ${found.value.text}`, tone: null }
}

/** Verbatim pieces with who has them, each text once. */
function byText(pieces: readonly Evidence[], index: ComparisonIndex) {
  const groups = new Map<string, { mention: Evidence; articles: ComparedArticle[] }>()
  for (const mention of pieces) {
    const article = index.article(mention.articleId)
    if (!article) continue
    const group = groups.get(mention.text) ?? { mention, articles: [] }
    group.articles.push(article)
    groups.set(mention.text, group)
  }
  return [...groups.values()].map(({ mention, articles }) => {
    const inOrder = [...new Set(articles)].sort((a, b) => knownAt(a).localeCompare(knownAt(b)))
    const at = inOrder[0] ? knownAt(inOrder[0]) : ''
    return { mention, at, outlets: inOrder.map(({ outlet }) => outlet.name) }
  })
}

function versionsOf(fact: Fact, index: ComparisonIndex): LedgerVersion[] {
  const canonical = fact.mentions[fact.canonical]
  const numbers = numbersOf(fact, index)
  return byText(fact.mentions, index)
    .map(({ mention, outlets, at }) => {
      const marks = marksOf(valuesWithin(numbers, mention), mention.start)
      const isCanonical = mention.text === canonical?.text
      const changes =
        isCanonical || !canonical
          ? markText(mention.text, marks)
          : markChanges(wordDiff(canonical.text, mention.text).changes, marks).filter(({ kind }) => kind !== 'removed')
      return { articleId: mention.articleId, outlets, at, changes, isCanonical }
    })
    .sort((a, b) => a.at.localeCompare(b.at))
}

function rowOf(fact: Fact, shown: readonly ComparedArticle[], index: ComparisonIndex): LedgerRow {
  const first = index.comparison.articles.find((_, place) => fact.cells[place] === 'first')
  const said = fact.mentions[fact.canonical] ?? fact.mentions[0]
  return {
    factId: fact.id,
    text: said?.text ?? '',
    origins: fact.origins,
    firstBy: first?.outlet.name ?? '',
    isConflict: isConflict(fact, index),
    cells: shown.map((article) => cellOf(fact, article, index)),
    versions: versionsOf(fact, index),
    headlines: byText(fact.headlines, index).map(({ mention, outlets }) => ({ outlets, text: mention.text })),
    findings: index.findingsOf(fact.id).map((finding) => findingLine(finding, index)),
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

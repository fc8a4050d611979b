import type { Comparison, Fact } from '@parallax/model'
import { type CsvCell, csvText } from '../../csv/csv-text.js'

const COLUMNS = [
  'fact',
  'origins',
  'firstKnownAt',
  'articleId',
  'outlet',
  'url',
  'publishedAt',
  'state',
  'start',
  'end',
  'text',
]

/** RFC 4180: a row for every fact and article, with the article's sentence where it states the fact. */
export const comparisonCsv = (comparison: Comparison): string =>
  csvText([COLUMNS, ...comparison.facts.flatMap((fact) => rowsOf(fact, comparison))])

const rowsOf = (fact: Fact, { articles }: Comparison): CsvCell[][] =>
  articles.map((article, i) => {
    const mention = fact.mentions.find(({ articleId }) => articleId === article.id)
    return [
      ...[fact.id, fact.origins, fact.firstKnownAt],
      ...[article.id, article.outlet.name, article.url, article.publishedAt, fact.cells[i] ?? null],
      ...[mention?.start ?? null, mention?.end ?? null, mention?.text ?? null],
    ]
  })

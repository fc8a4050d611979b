import type { Comparison, Fact } from '@parallax/model'

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

/** A cell that a spreadsheet would run as a formula is made text by an apostrophe (OWASP, CSV injection). */
const cell = (value: string | number | null): string => {
  const text = String(value ?? '')
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** RFC 4180: a row for every fact and article, with the article's sentence where it states the fact. */
export const comparisonCsv = (comparison: Comparison): string =>
  [COLUMNS, ...comparison.facts.flatMap((fact) => rowsOf(fact, comparison))]
    .map((row) => `${row.map(cell).join(',')}\r\n`)
    .join('')

const rowsOf = (fact: Fact, { articles }: Comparison): (string | number | null)[][] =>
  articles.map((article, i) => {
    const mention = fact.mentions.find(({ articleId }) => articleId === article.id)
    return [
      ...[fact.id, fact.origins, fact.firstKnownAt],
      ...[article.id, article.outlet.name, article.url, article.publishedAt, fact.cells[i] ?? null],
      ...[mention?.start ?? null, mention?.end ?? null, mention?.text ?? null],
    ]
  })

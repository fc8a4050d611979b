import { COLUMNS, type Column, cellsOf, NUMERIC } from './cells.js'
import type { Result } from './result.js'

/** The results as a table for a terminal. */
export const table = (results: readonly Result[]): string => {
  const rows = results.map(cellsOf)
  const header = Object.fromEntries(COLUMNS.map((column) => [column, column])) as Record<Column, string>
  const widths = new Map(
    COLUMNS.map((column) => [column, Math.max(...[header, ...rows].map((row) => row[column].length))]),
  )
  const line = (row: Record<Column, string>): string =>
    COLUMNS.map((column) => {
      const width = widths.get(column) ?? 0
      return NUMERIC.has(column) ? row[column].padStart(width) : row[column].padEnd(width)
    })
      .join('  ')
      .trimEnd()
  return [header, ...rows].map(line).join('\n')
}

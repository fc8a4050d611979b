import { type Column, cellsOf, NUMERIC } from './cells.js'
import type { Result } from './result.js'

const COLUMNS: readonly { column: Column; heading: string }[] = [
  { column: 'task', heading: 'task' },
  { column: 'set', heading: 'data' },
  { column: 'setting', heading: 'setting' },
  { column: 'metric', heading: 'metric' },
  { column: 'value', heading: 'Parallax' },
  { column: 'baseline', heading: 'simple baseline' },
  { column: 'best', heading: 'best published' },
  { column: 'n', heading: 'n' },
  { column: 'how', heading: 'how' },
]

/** The results as a Markdown table: how often it is right. Without times, so that the same code gives the same bytes. */
export const markdown = (results: readonly Result[]): string => {
  const rows = results.map((result) => {
    const cells = cellsOf(result)
    return COLUMNS.map(({ column }) => cells[column])
  })
  const widths = COLUMNS.map(({ heading }, at) =>
    Math.max(3, heading.length, ...rows.map((row) => row[at]?.length ?? 0)),
  )
  const line = (cells: readonly string[]): string =>
    `| ${cells
      .map((cell, at) => {
        const width = widths[at] ?? 0
        return NUMERIC.has(COLUMNS[at]?.column ?? 'task') ? cell.padStart(width) : cell.padEnd(width)
      })
      .join(' | ')} |`
  const rule = COLUMNS.map(({ column }, at) => {
    const width = widths[at] ?? 0
    return NUMERIC.has(column) ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width)
  })
  return `${[line(COLUMNS.map(({ heading }) => heading)), `| ${rule.join(' | ')} |`, ...rows.map(line)].join('\n')}\n`
}

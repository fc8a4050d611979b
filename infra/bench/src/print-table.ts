import type { Result } from './result.js'

const shown = (value: number | null): string =>
  value === null ? '-' : value.toLocaleString('en', { maximumSignificantDigits: 4 })

/** Prints the results as a table with aligned columns. */
export function printTable(results: readonly Result[]): void {
  const head = ['bench', 'metric', 'value', 'unit', 'peer value', 'ratio', 'peer']
  const rows = results.map((result) => [
    ...[result.bench, result.metric, shown(result.value), result.unit],
    ...[shown(result.peerValue), shown(result.ratio), result.peer ?? '-'],
  ])
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)))
  for (const row of [head, ...rows]) {
    console.log(
      row
        .map((cell, column) =>
          column >= 2 && column !== 3 && column !== 6
            ? cell.padStart(widths[column] ?? 0)
            : cell.padEnd(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
  }
}

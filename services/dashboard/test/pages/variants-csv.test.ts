import { describe, expect, it } from 'vitest'
import { csvText } from '../../src/csv/csv-text.js'
import { indexComparison } from '../../src/pages/event/comparison-index.js'
import { ledgerCsv } from '../../src/pages/event/ledger-csv/ledger-csv.js'
import { ledgerView } from '../../src/pages/event/ledger-view.js'
import { FERRY } from './ferry.js'
import { makeComparison } from './make-comparison.js'
import { parseCsv } from './parse-csv.js'

const index = indexComparison(FERRY)
const tableOf = (filter: 'all' | 'conflicts', copies = false) =>
  parseCsv(ledgerCsv(ledgerView(index, { filter, copies }), index))

describe('the ledger as a file', () => {
  it('has the rows, the order and the columns of the page', () => {
    const view = ledgerView(index, { filter: 'all', copies: false })
    const [head, ...rows] = tableOf('all')
    expect(rows.map(([id]) => id)).toEqual(view.rows.map(({ factId }) => factId))
    expect(head?.slice(0, 9)).toEqual([
      ...['fact', 'text', 'conflict', 'origins', 'first known', 'first outlet'],
      ...['Meridian Wire: state', 'Meridian Wire: value', 'Meridian Wire: text'],
    ])
    expect(head).toHaveLength(6 + 3 * view.columns.length)
    expect(tableOf('conflicts')).toHaveLength(2)
    expect(tableOf('all', true)[0]).toHaveLength(6 + 3 * 6)
  })

  it('has the state word, the value and the verbatim text of each outlet', () => {
    const [, toll] = tableOf('conflicts')
    expect(toll?.slice(0, 9)).toEqual([
      ...['toll', 'At least 12 people died and 31 were taken to hospital, officials said.', 'conflict', '5'],
      ...['2026-11-24T06:10:00.000Z', 'Meridian Wire', 'first', 'At least 12'],
      'At least 12 people died and 31 were taken to hospital, officials said.',
    ])
    expect(toll?.slice(9, 12)).toEqual(['differs', 'Twelve', 'Twelve people were killed and dozens hurt.'])
  })

  it('is UTF-8 with a byte order mark and ends its lines as RFC 4180 has it', () => {
    const text = ledgerCsv(ledgerView(index, { filter: 'all', copies: false }), index)
    expect(text.startsWith('\uFEFFfact,')).toBe(true)
    expect(text.endsWith('\r\n')).toBe(true)
  })

  it('keeps quotes and line ends whole, and runs nothing in a spreadsheet', () => {
    const hostile = ['=HYPERLINK("http://x.example")', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1']
    const text = csvText([hostile, ['say "no", they\r\nwrote', 'a\nb', null, -3]])
    expect(parseCsv(text)).toEqual([hostile.map((cell) => `'${cell}`), ['say "no", they\r\nwrote', 'a\nb', '', '-3']])
  })

  it('guards what an outlet calls itself and what it writes', () => {
    const article = { title: 'T', at: '2026-11-24T06:10:00.000Z' }
    const said = { a: '=cmd|"/c calc"!A1', b: '@SUM(1)\nsaid “so”.' }
    const comparison = makeComparison({
      articles: [
        { ...article, id: 'a', outlet: '=Outlet', paragraphs: [[said.a]] },
        { ...article, id: 'b', outlet: '=Outlet', paragraphs: [[said.b]] },
      ],
      facts: [{ id: 'f', origins: 2, said, cells: ['first', 'reworded'] }],
    })
    const own = indexComparison(comparison)
    const table = parseCsv(ledgerCsv(ledgerView(own, { filter: 'all', copies: false }), own))
    for (const cell of table.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/)
    expect(table[0]?.slice(-3)).toEqual(["'=Outlet (2): state", "'=Outlet (2): value", "'=Outlet (2): text"])
    expect(table[1]?.at(-1)).toBe("'@SUM(1)\nsaid “so”.")
  })
})

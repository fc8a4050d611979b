import { describe, expect, it } from 'vitest'
import { indexComparison } from '../../src/pages/event/comparison-index.js'
import { ledgerView } from '../../src/pages/event/ledger-view.js'
import { FERRY } from './ferry.js'

const index = indexComparison(FERRY)
const view = (filter: 'all' | 'conflicts' | 'shared' | 'one-origin', copies = false) =>
  ledgerView(index, { filter, copies })

describe('the fact ledger', () => {
  it('has conflicts first, then what most origins report, then what was known first', () => {
    expect(view('all').rows.map(({ factId }) => factId)).toEqual([
      'toll',
      'aboard',
      'turned',
      'inspected',
      'judge',
      'divers',
      'no-boat',
    ])
  })

  it('folds copies into the column of their origin until asked for each', () => {
    expect(view('all').columns.map(({ outlet, copies }) => [outlet, copies])[0]).toEqual(['Meridian Wire', 1])
    expect(view('all').columns).toHaveLength(5)
    expect(view('all', true).columns).toHaveLength(6)
    expect(view('all', true).rows[1]?.cells[1]).toMatchObject({ outlet: 'Selwyn Gazette', state: 'copied' })
  })

  it('shows the value itself where values are in conflict', () => {
    expect(view('conflicts').rows[0]?.cells.map(({ shape, words }) => [shape, words])).toEqual([
      ['first', 'first, At least 12'],
      ['conflict', 'Twelve'],
      ['conflict', 'Eighteen'],
      ['conflict', '18'],
      ['shared', 'reworded'],
    ])
  })

  it('leaves a value that a finding about another fact has from its sentence to the row of that fact', () => {
    const [said] = FERRY.facts.flatMap(({ id, mentions }) => (id === 'aboard' ? mentions : []))
    if (!said) throw new Error('nobody says who was aboard')
    const findings = FERRY.findings.map((finding) => {
      if (finding.kind !== 'number') return finding
      const { articleId, start, end } = said
      const known = { low: null, high: null, knownAt: '2026-11-24T06:00:00.000Z' }
      const day = { articleId, start, end, text: 'Tuesday', ...known }
      return { ...finding, values: [...finding.values, day] }
    })
    const { rows } = ledgerView(indexComparison({ ...FERRY, findings }), { filter: 'all', copies: false })
    const row = rows.find(({ factId }) => factId === 'aboard')
    expect(row?.cells.map(({ tone }) => tone)).toEqual([null, null, null, null, null])
    expect(row?.cells.map(({ words }) => words)).not.toContain('Tuesday')
  })

  it('counts every filter over the whole comparison, whichever is on', () => {
    const counts = { all: 7, conflicts: 1, shared: 5, 'one-origin': 2 }
    expect(view('all').counts).toEqual(counts)
    expect(view('one-origin').counts).toEqual(counts)
    expect(view('one-origin').rows).toHaveLength(2)
  })

  it('lists every wording once, with everyone who has it', () => {
    const [toll] = view('all').rows
    expect(toll?.variants.versions.map(({ sources }) => sources.map(({ outlet }) => outlet))).toEqual([
      ['Meridian Wire', 'Selwyn Gazette'],
      ['The Harbor Post'],
      ['Selwyn Radio'],
      ['Daily Standard'],
      ['Island Tribune'],
    ])
    expect(toll?.headlines.map(({ outlets }) => outlets.length)).toEqual([2, 1, 1, 1])
  })

  it('shows every version verbatim', () => {
    const fact = FERRY.facts.find(({ id }) => id === 'toll')
    const said = new Set(fact?.mentions.map(({ text }) => text))
    const shown = view('all').rows[0]?.variants.versions.map(({ pieces }) =>
      pieces.map((piece) => (piece.kind === 'gap' ? '' : piece.text)).join(''),
    )
    expect(new Set(shown)).toEqual(said)
  })

  it('puts every finding of a fact into words', () => {
    const judge = view('all').rows.find(({ factId }) => factId === 'judge')
    expect(judge?.findings).toEqual([
      {
        id: 'f-judge',
        kind: 'omission',
        rule: 'omission/other-origins@1',
        tone: 'soft',
        words: 'The Harbor Post is without it: not known yet when it came out',
      },
    ])
  })
})

import { describe, expect, it } from 'vitest'
import { boardsView } from '../../src/pages/event/boards/boards-view.js'
import { alignedPieces } from '../../src/pages/event/boards/headlines-view.js'
import { indexComparison } from '../../src/pages/event/comparison-index.js'
import { GRANARY } from './granary.js'

const boards = boardsView(indexComparison(GRANARY))
const nothing = boardsView(indexComparison({ ...GRANARY, findings: [], speakers: [] }))

describe('numbers over time', () => {
  const [plot] = boards.numbers

  it('stand in time from first to last, the same value at the same height', () => {
    expect(plot?.points.map(({ x }) => Math.round(x * 100) / 100)).toEqual([0, 0.34, 0.57, 1])
    const heights = plot?.points.map(({ y }) => y) ?? []
    expect(heights[0]).toBe(heights[2])
    expect(heights[1]).toBe(heights[3])
    expect(heights[1]).toBeGreaterThan(heights[0] ?? 1)
  })

  it('a limit is a range with an open end', () => {
    expect(plot?.points.map(({ isRange, high }) => isRange && high > 1)).toEqual([false, false, true, false])
    expect(plot?.rows.map(({ outlet, text, range }) => [outlet, text, range])).toContainEqual([
      'The Courier',
      'at least 14',
      '14 or more',
    ])
  })

  it('everything that is drawn is in the table', () => {
    expect(plot?.rows).toHaveLength(plot?.points.length ?? 0)
  })
})

describe('labels', () => {
  it('come by outlet in the order these came out, headlines counted apart', () => {
    expect(boards.labels.outlets.map(({ outlet }) => outlet)).toEqual([
      'Meridian Wire',
      'Velmora Herald',
      'The Courier',
      'Daily Standard',
    ])
    const [rioters] = boards.labels.rows[0]?.cells[1] ?? []
    expect(rioters).toMatchObject({ label: 'rioters', inHeadline: 1, inText: 2 })
    expect(rioters?.places.map(({ changes }) => changes.filter(({ kinds }) => kinds).map(({ text }) => text))).toEqual([
      ['Rioters'],
      ['rioters'],
    ])
  })

  it('begin with what is used most unevenly', () => {
    const findings = GRANARY.findings.flatMap((one) =>
      one.kind === 'label' ? [one, { ...one, id: 'l-more', about: 'police', unevenness: 9 }] : [],
    )
    const { labels } = boardsView(indexComparison({ ...GRANARY, findings }))
    expect(labels.rows.map(({ about }) => about)).toEqual(['police', 'protesters'])
  })
})

describe('who speaks', () => {
  it('has named speakers by their words and unnamed sources last', () => {
    expect(boards.speakers.rows.map(({ name }) => name)).toEqual([
      'Dana Orlec',
      'Ilse Brandt',
      'Tomas Veil',
      'Unnamed sources',
    ])
    expect(boards.speakers.rows[0]?.cells.map(({ words }) => words)).toEqual([16, 7, 12, 0])
  })

  it('is empty for a comparison made before speakers were counted', () => {
    const { speakers: _, ...earlier } = GRANARY
    expect(boardsView(indexComparison(earlier)).speakers.rows).toEqual([])
  })
})

describe('quotes', () => {
  it('stand longest first, with what was kept and what was cut', () => {
    const versions = boards.quotes[0]?.versions ?? []
    expect(versions.map(({ outlet, isLongest }) => [outlet, isLongest])).toEqual([
      ['Meridian Wire', true],
      ['The Courier', false],
      ['Velmora Herald', false],
    ])
    expect(versions[2]?.changes.map(({ kind, text }) => [kind, text.trim()])).toEqual([
      ['same', 'We asked them three times to leave'],
      ['removed', 'the building, and only then did we go in'],
    ])
  })
})

describe('headlines', () => {
  it('are all there, with the fact each leads on where it is known', () => {
    expect(boards.headlines.headlines.map(({ outlet, lead }) => [outlet, lead !== null])).toEqual([
      ['Meridian Wire', true],
      ['Velmora Herald', false],
      ['The Courier', true],
      ['Daily Standard', true],
    ])
  })

  it('the pair keeps every word of both, whatever the matches', () => {
    const [a, b] = ['Police clear granary, 14 held', 'Held: 14 from granary by police']
    const span = (text: string, words: string) => {
      const start = text.toLowerCase().indexOf(words)
      return { start, end: start + words.length }
    }
    const matches = ['held', '14', 'granary', 'police'].map((words) => ({ a: span(a, words), b: span(b, words) }))
    for (const some of [[], matches.slice(0, 1), matches, [...matches].reverse()]) {
      const pieces = alignedPieces(a, b, some)
      const squeezed = (text: string) => text.replace(/\s/g, '')
      expect(squeezed(pieces.map((piece) => piece.a).join(''))).toBe(squeezed(a))
      expect(squeezed(pieces.map((piece) => piece.b).join(''))).toBe(squeezed(b))
    }
  })
})

describe('revisions', () => {
  it('have a lane for each outlet that edited, with before and after', () => {
    expect(boards.revisions.lanes.map(({ outlet, edits }) => [outlet, edits.map(({ words }) => words)])).toEqual([
      ['Velmora Herald', ['The headline was changed']],
      ['Daily Standard', ['A number was changed']],
    ])
    const [edit] = boards.revisions.lanes[1]?.edits ?? []
    expect(edit?.follows).toBe('Velmora Herald had it 3.2 hours before.')
    expect(edit?.changes.slice(0, 2).map(({ kind, text }) => [kind, text.trim()])).toEqual([
      ['removed', 'Fourteen'],
      ['added', 'Twenty-one'],
    ])
  })
})

describe('a comparison without findings', () => {
  it('leaves the boards empty and keeps the headlines', () => {
    expect(nothing.numbers).toEqual([])
    expect(nothing.labels.rows).toEqual([])
    expect(nothing.quotes).toEqual([])
    expect(nothing.revisions.lanes).toEqual([])
    expect(nothing.headlines).toMatchObject({ pair: null })
    expect(nothing.headlines.headlines).toHaveLength(4)
  })
})

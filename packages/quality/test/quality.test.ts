import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { FINDING_KINDS } from '@parallax/model'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { knownMisses, Precision, precisionByKind, publishedFigures, shareInterval } from '../src/index.js'

/** By kind, the verdict on each finding that was read, by its event and id. */
const Verdicts = z.record(z.enum(FINDING_KINDS), z.record(z.string(), z.enum(['right', 'wrong'])).optional())
const VERDICTS = fileURLToPath(new URL('../data/verdicts.json', import.meta.url))
/** Samples of events that no rule of the kind was made or mended on, as they were read at one version of the method. */
const Unseen = z.array(
  z.strictObject({
    kind: z.enum(FINDING_KINDS),
    method: z.string(),
    date: z.iso.date(),
    how: z.string().min(1),
    verdicts: z.record(z.string(), z.enum(['right', 'wrong'])),
  }),
)
const UNSEEN = fileURLToPath(new URL('../data/unseen.json', import.meta.url))

const row = {
  kind: 'number',
  sampled: 20,
  right: 16,
  how: 'Twenty of one week, read by one person.',
  date: '2026-11-28',
}

describe('the data files', () => {
  it('are what their schemas want', () => {
    expect(publishedFigures().figures.length).toBeGreaterThan(20)
    expect(knownMisses().length).toBeGreaterThan(5)
    expect([...precisionByKind().keys()]).toEqual(FINDING_KINDS)
  })

  it('what reading said is counted from the verdicts', () => {
    const verdicts = Verdicts.parse(JSON.parse(readFileSync(VERDICTS, 'utf8')))
    for (const kind of FINDING_KINDS) {
      const all = Object.values(verdicts[kind] ?? {})
      const read = precisionByKind().get(kind)
      expect([kind, read?.sampled ?? 0, read?.right ?? 0]).toEqual([
        kind,
        all.length,
        all.filter((verdict) => verdict === 'right').length,
      ])
    }
  })

  it('what reading unseen events said is what the decision record says', () => {
    const samples = Unseen.parse(JSON.parse(readFileSync(UNSEEN, 'utf8')))
    const counts = samples.map(({ kind, verdicts }) => {
      const all = Object.values(verdicts)
      return [kind, all.filter((verdict) => verdict === 'right').length, all.length]
    })
    expect(counts).toEqual([
      ['quote', 47, 65],
      ['quote', 11, 12],
      ['omission', 55, 60],
      ['certainty', 4, 4],
      ['voice', 1, 2],
      ['quote', 116, 128],
      ['label', 66, 72],
      ['certainty', 20, 23],
      ['attribution', 12, 13],
      ['voice', 7, 9],
      ['loaded', 5, 13],
      ['number', 49, 88],
      ['number', 31, 47],
      ['loaded', 31, 54],
      ['placement', 9, 11],
    ])
  })

  it.each([
    ['more right than sampled', [{ ...row, right: 21 }]],
    ['an empty sample', [{ ...row, sampled: 0, right: 0 }]],
    ['an unknown kind', [{ ...row, kind: 'mood' }]],
    ['a kind twice', [row, row]],
    ['no day', [{ ...row, date: 'lately' }]],
    ['a field that nobody reads', [{ ...row, verdict: 'good' }]],
  ])('%s is refused', (_, rows) => {
    expect(Precision.safeParse(rows).success).toBe(false)
  })

  it('a sample of any kind is taken', () => {
    expect(Precision.parse(FINDING_KINDS.map((kind) => ({ ...row, kind })))).toHaveLength(FINDING_KINDS.length)
  })
})

describe('the interval of a share', () => {
  // Newcombe 1998, table I, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %i of %i is the published one', (right, sampled, low, high) => {
    expect(shareInterval(right, sampled).low).toBeCloseTo(low, 4)
    expect(shareInterval(right, sampled).high).toBeCloseTo(high, 4)
  })
})

import { expect, it } from 'vitest'
import { bCubedF1, pairF1 } from './groups-f1.js'

/** Gold A = {1, 2, 3}, B = {4, 5}; found x = {1, 2}, y = {3, 4, 5}. */
const ITEMS = [
  { gold: 'A', found: 'x' },
  { gold: 'A', found: 'x' },
  { gold: 'A', found: 'y' },
  { gold: 'B', found: 'y' },
  { gold: 'B', found: 'y' },
]

it('pair F1 counts pairs that are together on both sides', () => {
  // 4 gold pairs, 4 found pairs, 2 in both: 1-2 and 4-5.
  expect(pairF1(ITEMS)).toBeCloseTo(0.5, 12)
})

it('B-cubed F1 averages over items before the harmonic mean', () => {
  // Precision (1 + 1 + 1/3 + 2/3 + 2/3) / 5 = 11/15; recall (2/3 + 2/3 + 1/3 + 1 + 1) / 5 = 11/15.
  expect(bCubedF1(ITEMS)).toBeCloseTo(11 / 15, 12)
  // One group of four for two events of two: precision 1/2, recall 1.
  const together = ['A', 'A', 'B', 'B'].map((gold) => ({ gold, found: 'x' }))
  expect(bCubedF1(together)).toBeCloseTo(2 / 3, 12)
  expect(pairF1(together)).toBeCloseTo(1 / 2, 12)
})

it('both are 1 for the same groups under other names, singles among them', () => {
  const same = ['A', 'A', 'B', 'C'].map((gold) => ({ gold, found: `group ${gold}` }))
  expect(pairF1(same)).toBe(1)
  expect(bCubedF1(same)).toBe(1)
})

it('names of groups never run together', () => {
  const items = [
    { gold: 'a b', found: 'c' },
    { gold: 'a', found: 'b c' },
  ]
  expect(pairF1(items)).toBe(1)
})

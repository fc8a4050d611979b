import { expect, it } from 'vitest'
import { bCubedF1, pairF1 } from './groups-f1.js'
import { partGroupsF1 } from './part-groups-f1.js'

const ITEMS = [
  { gold: 'A', found: 'x' },
  { gold: 'A', found: 'x' },
  { gold: 'A', found: 'y' },
  { gold: 'B', found: 'y' },
  { gold: 'B', found: 'y' },
]

it('one run that is scored whole gives what the plain metrics give', () => {
  const whole = partGroupsF1([{ items: ITEMS, isScored: ITEMS.map(() => true) }])
  expect(whole.pairF1).toBeCloseTo(pairF1(ITEMS), 12)
  expect(whole.b3F1).toBeCloseTo(bCubedF1(ITEMS), 12)
})

it('an item that is not scored still spoils the group of one that is', () => {
  // Items 1 and 2: precision 1, recall 2/3; item 3 in group y with both of B: precision 1/3, recall 1/3.
  const part = partGroupsF1([{ items: ITEMS, isScored: [true, true, true, false, false] }])
  const [precision, recall] = [(1 + 1 + 1 / 3) / 3, (2 / 3 + 2 / 3 + 1 / 3) / 3]
  expect(part.b3F1).toBeCloseTo((2 * precision * recall) / (precision + recall), 12)
  // Found partners 1 + 1 + 2, gold partners 2 + 2 + 2, right ones 1 + 1 + 0.
  expect(part.pairF1).toBeCloseTo((2 * (2 / 4) * (2 / 6)) / (2 / 4 + 2 / 6), 12)
})

import { expect, it } from 'vitest'
import { shinglePrecisionRecall } from './shingle-precision-recall.js'

it('counts bags of four words in a row', () => {
  // Gold: a b c d, b c d e; found: a b c d, b c d f, c d f g.
  expect(shinglePrecisionRecall('a b c d e', 'a b c d f g')).toEqual({ precision: 1 / 3, recall: 1 / 2 })
})

it('a repetition counts as often as it is on both sides', () => {
  // Found a b c d once too often, with three shingles across the seam.
  const { precision, recall } = shinglePrecisionRecall('a b c d', 'a b c d a b c d')
  expect(precision).toBeCloseTo(1 / 5, 12)
  expect(recall).toBe(1)
})

it('punctuation does not count, capitals do', () => {
  expect(shinglePrecisionRecall('One, two; three. Four!', 'One two three Four')).toEqual({ precision: 1, recall: 1 })
  expect(shinglePrecisionRecall('One two three four', 'one two three four')).toEqual({ precision: 0, recall: 0 })
})

it('a short text is one shingle, and nothing found is nothing right', () => {
  expect(shinglePrecisionRecall('Two words', 'Two words')).toEqual({ precision: 1, recall: 1 })
  expect(shinglePrecisionRecall('One two three four', '')).toEqual({ precision: 0, recall: 0 })
  expect(shinglePrecisionRecall('', '')).toEqual({ precision: 1, recall: 1 })
})

import { expect, it } from 'vitest'
import { pearson } from './pearson.js'

it('is the correlation of two lists', () => {
  // Deviations (-1, 0, 1) and (-1, 1, 0): 1 / sqrt(2 * 2).
  expect(pearson([1, 2, 3], [2, 4, 3])).toBeCloseTo(0.5, 12)
  expect(pearson([1, 2, 3], [10, 20, 30])).toBeCloseTo(1, 12)
  expect(pearson([1, 2, 3], [3, 2, 1])).toBeCloseTo(-1, 12)
})

it('is 0 where one list never varies', () => {
  expect(pearson([1, 1, 1], [1, 2, 3])).toBe(0)
})

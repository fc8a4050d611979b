import { expect, it } from 'vitest'
import { BEYOND_INPUTS, beyondNeighbours } from './beyond-neighbours.js'
import { PAIR_INPUTS } from './pair-inputs.js'

/** Six articles, three of each of two events that share nearly every word. */
const PAIRS = Array.from({ length: 6 }, (_, a) =>
  Array.from({ length: 5 - a }, (_, after) => ({ a, b: a + 1 + after })),
).flat()
const isOneEvent = ({ a, b }: { a: number; b: number }): boolean => a < 3 === b < 3
const ROWS = PAIRS.map((pair) => new Float64Array(PAIR_INPUTS.length).fill(isOneEvent(pair) ? 0.9 : 0.8))
const SCORES = PAIRS.map(() => 1)

it('two look-alike events point opposite ways once what all have in common is taken away', () => {
  const found = beyondNeighbours({ count: 6, pairs: PAIRS, rows: ROWS }, SCORES)
  expect(found).toHaveLength(PAIRS.length)
  found.forEach((row, index) => {
    const one = PAIRS[index]
    expect(row).toHaveLength(BEYOND_INPUTS.length)
    for (const cosine of row) {
      expect(Math.abs(cosine)).toBeLessThanOrEqual(1 + 1e-9)
      if (one && isOneEvent(one)) expect(cosine).toBeGreaterThan(0)
      else expect(cosine).toBeLessThan(0)
    }
  })
})

it('articles that nothing was compared with have no rows', () => {
  expect(beyondNeighbours({ count: 3, pairs: [], rows: [] }, [])).toEqual([])
})

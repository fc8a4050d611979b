import { read } from '@parallax/language'
import { describe, expect, it } from 'vitest'
import { compareValues } from './compare-values.js'

const relation = (a: string, b: string) => {
  const [first, second] = [read(a).quantities[0], read(b).quantities[0]]
  if (!first || !second) throw new Error(`no amount in ${a} or ${b}`)
  expect(compareValues(second, first)).toBe(compareValues(first, second))
  return compareValues(first, second)
}

describe('compareValues', () => {
  it.each([
    ['52 km', '32 miles', 'same'],
    ['at least 61 boats', '61 boats', 'same'],
    ['a bill of $6.3 billion', 'a bill of $6.32 billion', 'rounding'],
    ['a bill of $247 billion', 'a bill of $247.7 billion', 'rounding'],
    ['a rise of 3 percent', 'a rise of 2.7 percent', 'rounding'],
    ['more than 2,000 boats', '2,100 boats', 'rounding'],
    ['more than 2,000 boats', '5,000 boats', 'bound'],
    ['between 10 and 15 boats', '12 boats', 'bound'],
    ['dozens of boats', '60 boats', 'bound'],
    ['40 boats', '41 boats', 'conflict'],
    ['18 to 24 boats', '18 to 64 boats', 'conflict'],
    ['about $1.2 billion', 'about $1.3 billion', 'conflict'],
    ['nearly 20 percent', '19 percent', 'rounding'],
    ['nearly 20 percent', '21.2 percent', 'conflict'],
    ['just over 20 percent', '18.8 percent', 'conflict'],
    ['$2 million', 'about $1.7 million', 'conflict'],
    ['$38.28 a share', '$38.30 a share', 'conflict'],
    ['$1.50 billion', '$1,496.25 million', 'rounding'],
    ['more than 2,000 boats', '1,200 boats', 'conflict'],
    ['340 metres', '430 metres', 'conflict'],
    ['in July 2024', 'in July 2026', 'conflict'],
    ['in 1985', 'in the 1980s', 'bound'],
    ['at 7.50 p.m.', 'at 8 p.m.', 'rounding'],
    ['at 7.50 p.m.', 'at 10 p.m.', 'conflict'],
  ])('%s and %s: %s', (a, b, expected) => expect(relation(a, b)).toBe(expected))
})

import { expect, it } from 'vitest'
import { rates } from './counted.js'
import { touch, touching } from './spans.js'

it('spans touch when they share a character, not when one ends where the other begins', () => {
  expect(touch({ start: 0, end: 5 }, { start: 4, end: 6 })).toBe(true)
  expect(touch({ start: 0, end: 5 }, { start: 5, end: 6 })).toBe(false)
})

it('counts the spans that share a character with any other', () => {
  const gold = [
    { start: 0, end: 10 },
    { start: 20, end: 30 },
    { start: 40, end: 50 },
  ]
  const found = [
    { start: 2, end: 4 },
    { start: 6, end: 8 },
    { start: 29, end: 41 },
    { start: 60, end: 70 },
  ]
  // Three of four found ones touch gold; all three gold ones are touched.
  expect(touching(found, gold)).toBe(3)
  expect(touching(gold, found)).toBe(3)
})

it('rates of nothing are 0, not NaN', () => {
  expect(rates({ right: 0, predicted: 0, gold: 0 })).toEqual({ precision: 0, recall: 0, f1: 0 })
  expect(rates({ right: 2, predicted: 4, gold: 8 })).toEqual({ precision: 0.5, recall: 0.25, f1: 1 / 3 })
})

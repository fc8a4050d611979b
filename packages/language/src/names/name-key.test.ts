import { describe, expect, it } from 'vitest'
import { nameKey, sameName } from '../index.js'

describe('names across articles', () => {
  it.each([
    ['Ana Ruiz', 'Rep. Ruiz'],
    ['Ohio Rep. Ana Ruiz', 'U.S. Rep. Ana Ruiz (R-Ohio)'],
    ['Joseph Q. Marsh Jr.', 'Joe Marsh'],
    ['José Nuñez', 'Jose Nunez'],
    ['Bill Okafor', 'President William Okafor'],
    ['Anna-Lena Graf', 'Anna–Lena Graf'],
    ['J. Marsh', 'John Marsh'],
  ])('%s and %s can be one', (a, b) => {
    expect(sameName(a, b)).toBe(true)
    expect(sameName(b, a)).toBe(true)
  })

  it.each([
    ['Ana Ruiz', 'Carol Ruiz'],
    ['Ana Ruiz', 'Ana'],
    ['Ana Ruiz', 'Ana Marsh'],
    ['Ana Ruiz', ''],
    ['Bill van der Berg', 'Bill Berg'],
  ])('%s and %s are not', (a, b) => expect(sameName(a, b)).toBe(false))

  it('have one key in all their forms', () => {
    const forms = [
      'Iowa Rep. Steve Adair',
      'Stephen P. Adair',
      'Rep. Steven Adair (D-Iowa)',
      'Sen. Steve Adair, D-Iowa',
    ]
    expect(new Set(forms.map(nameKey))).toEqual(new Set(['steven adair']))
  })
})

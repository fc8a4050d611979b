import { describe, expect, it } from 'vitest'
import { compareEvent } from '../src/index.js'
import { readCases } from './case-file.js'
import { mismatches } from './mismatches.js'

const cases = readCases()

describe('the written cases', () => {
  it('are there', () => {
    expect(cases.length).toBeGreaterThanOrEqual(8)
  })

  it.each(cases.map((one) => [one.slug, one] as const))('%s comes out as written', (_, one) => {
    const found = mismatches(compareEvent(one.input), one)
    expect(found, `${one.expected.why}\n${found.join('\n')}`).toEqual([])
  })
})

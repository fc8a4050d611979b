import { describe, expect, it } from 'vitest'
import { headlineLikeness, sameMeaning } from './paraphrase.js'

const FERRY = 'The ferry Vesper hit a reef near Port Selwyn on Tuesday, killing at least 12 people.'

describe('sameMeaning', () => {
  it('is surer of a paraphrase than of another matter in the same words', () => {
    const paraphrase = sameMeaning(
      FERRY,
      'At least 12 people died on Tuesday when the ferry Vesper struck a reef near Port Selwyn.',
    )
    const other = sameMeaning(FERRY, 'The owner of the ferry Vesper will open an office near Port Selwyn on Tuesday.')
    expect(paraphrase).toBeGreaterThan(0.5)
    expect(other).toBeLessThan(0.5)
  })

  it('is the same whichever sentence comes first', () => {
    const other = 'Twelve died as the Vesper ran onto a reef.'
    expect(sameMeaning(FERRY, other)).toBeCloseTo(sameMeaning(other, FERRY), 12)
  })
})

describe('headlineLikeness', () => {
  it('ranks the same news over related news over other news', () => {
    const headline = 'Ferry hits reef, 12 dead'
    const same = headlineLikeness(headline, '12 killed as ferry strikes reef')
    const related = headlineLikeness(headline, 'Ferry captain arrested after reef disaster')
    const other = headlineLikeness(headline, 'Senate passes harbour budget')
    expect(same).toBeGreaterThan(related)
    expect(related).toBeGreaterThan(other)
  })
})

import { describe, expect, it } from 'vitest'
import { lexicon, RELATION } from './lexicon.js'

const related = (a: string, b: string): number => {
  const { indexOf, relation } = lexicon()
  const [one, other] = [indexOf(a), indexOf(b)]
  expect(Math.min(one, other)).toBeGreaterThanOrEqual(0)
  expect(relation(other, one)).toBe(relation(one, other))
  return relation(one, other)
}

describe('lexicon', () => {
  it.each([
    ['resign', 'quit', RELATION.synonym],
    ['resign', 'step_down', RELATION.synonym],
    ['resign', 'resignation', RELATION.derived],
    ['american', 'america', RELATION.derived],
    ['murder', 'kill', RELATION.general],
    ['rise', 'fall', RELATION.antonym],
    ['guilty', 'innocent', RELATION.antonym],
  ])('%s and %s are related as they should', (a, b, relation) => {
    expect(related(a, b) & relation).toBe(relation)
  })

  it('says that words with nothing in common have nothing in common', () => {
    expect(related('senator', 'harbour')).toBe(0)
    expect(related('resign', 'borrow') & RELATION.synonym).toBe(0)
  })

  it('does not know what is no word', () => {
    expect(lexicon().indexOf('qzxv')).toBe(-1)
    expect(lexicon().indexOf('')).toBe(-1)
    expect(lexicon().indexOf('constructor')).toBeLessThan(lexicon().size)
  })
})

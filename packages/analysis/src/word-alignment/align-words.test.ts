import { describe, expect, it } from 'vitest'
import { alignWords } from './align-words.js'
import { wordsOf } from './words-of.js'

const aligned = (a: string, b: string): string[] => {
  const [one, other] = [a.split(' '), b.split(' ')]
  return alignWords(wordsOf(one), wordsOf(other)).map(([i, j]) => `${one[i]}=${other[j]}`)
}

describe('alignWords', () => {
  it('aligns equal words, forms of a word and other words for the same', () => {
    const pairs = aligned('the ferry company bought two new ships .', 'the ferry firm buys two ships .')
    expect(pairs).toEqual(
      expect.arrayContaining(['ferry=ferry', 'company=firm', 'bought=buys', 'two=two', 'ships=ships']),
    )
  })

  it('takes empty and endless sentences', () => {
    expect(alignWords([], wordsOf(['a', 'ship']))).toEqual([])
    expect(alignWords([], [])).toEqual([])
    expect(aligned('ship '.repeat(3000).trim(), 'a ship sails').length).toBeLessThan(400)
  })
})

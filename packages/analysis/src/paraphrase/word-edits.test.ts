import { expect, it } from 'vitest'
import { wordEdits } from './word-edits.js'

it('counts the words put in, taken out and changed', () => {
  const words = ['the', 'ferry', 'hit', 'a', 'reef']
  expect(wordEdits(words, words)).toBe(0)
  expect(wordEdits(words, ['a', 'ferry', 'hit', 'reef'])).toBe(2)
  expect(wordEdits([], words)).toBe(5)
})

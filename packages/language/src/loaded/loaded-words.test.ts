import { expect, it } from 'vitest'
import { loadedWords } from './loaded-words.js'

it('marks words that pass judgement, where they stand, and leaves the news itself alone', () => {
  const text = 'The mayor signed the lease. His brazen and corrupt deal betrayed the war widows of the town.'
  const words = loadedWords(text)
  expect(words.map((word) => word.text)).toEqual(['brazen', 'corrupt', 'betrayed'])
  expect(words.map(({ start, end }) => text.slice(start, end))).toEqual(['brazen', 'corrupt', 'betrayed'])
})

it('finds nothing in a text without judgement, or without words', () => {
  expect(loadedWords('The council meets on Monday at noon.')).toEqual([])
  expect(loadedWords('')).toEqual([])
})

it('still knows its words after thousands that nobody has ever used', () => {
  const noise = Array.from({ length: 12_000 }, (_, index) => `${index.toString(36)}zx`).join(' ')
  const text = `${noise}. It was a corrupt deal.`
  expect(loadedWords(text).at(-1)).toMatchObject({ start: text.indexOf('corrupt'), text: 'corrupt' })
})

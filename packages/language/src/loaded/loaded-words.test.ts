import { expect, it } from 'vitest'
import { read } from '../read.js'
import { LOADED_LEAST, loadedPassage, loadedWords } from './loaded-words.js'

const SLANTED = 'The mayor signed the lease. His brazen and corrupt cronies are peddling a ludicrous hoax.'

it('marks words that pass judgement, where they stand, and leaves the news itself alone', () => {
  const words = loadedWords(SLANTED)
  const found = words.map((word) => word.text)
  expect(found).toEqual(expect.arrayContaining(['brazen', 'corrupt', 'ludicrous']))
  expect(found).not.toContain('mayor')
  expect(found).not.toContain('lease')
  expect(words.map(({ start, end }) => SLANTED.slice(start, end))).toEqual(found)
})

it('says of each word how likely it is and of what kind', () => {
  const words = loadedWords(SLANTED)
  expect(words.find(({ text }) => text === 'ludicrous')).toMatchObject({ class: 'adjective', quoted: false })
  expect(words.find(({ text }) => text === 'peddling')).toMatchObject({ class: 'verb' })
  for (const { probability } of words) expect(probability).toBeGreaterThanOrEqual(LOADED_LEAST.word)
})

it('marks fewer words the surer it has to be', () => {
  const certain = loadedWords(SLANTED, { least: LOADED_LEAST.certain })
  expect(LOADED_LEAST.certain).toBeGreaterThan(LOADED_LEAST.word)
  expect(certain.length).toBeGreaterThan(0)
  expect(certain.length).toBeLessThanOrEqual(loadedWords(SLANTED).length)
  expect(loadedWords(SLANTED, { least: 1 })).toEqual([])
})

it('tells the words of someone quoted, and quotation marks that keep a word at a distance', () => {
  const text =
    'She said: "It is a disgraceful, ludicrous sham and the whole town knows it." He praised the "patriots" outside.'
  const words = loadedWords(text, { least: 0.001 })
  expect(words.find((word) => word.text === 'ludicrous')).toMatchObject({ quoted: true, class: 'adjective' })
  expect(words.find((word) => word.text === 'patriots')).toMatchObject({ quoted: true, class: 'scare quote' })
})

it('finds a slanted sentence more slanted than a plain one', () => {
  const plain = loadedPassage('The council meets on Monday at noon, the clerk said.')
  expect(loadedPassage('His brazen and corrupt cronies are peddling a ludicrous hoax.')).toBeGreaterThan(plain + 0.3)
})

it('gives the same for a text and for a reading of it', () => {
  expect(loadedWords(read(SLANTED))).toEqual(loadedWords(SLANTED))
})

it('finds nothing in a text without judgement, or without words', () => {
  expect(loadedWords('The council meets on Monday at noon.')).toEqual([])
  expect(loadedWords('')).toEqual([])
})

it('still knows its words after thousands that nobody has ever used', () => {
  const noise = Array.from({ length: 12_000 }, (_, index) => `${index.toString(36)}zx`).join(' ')
  const text = `${noise}. It was a ludicrous and corrupt sham.`
  const found = loadedWords(text).map((word) => word.start)
  expect(found).toContain(text.indexOf('ludicrous'))
})

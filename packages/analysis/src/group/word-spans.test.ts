import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wordSpans } from './word-spans.js'

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}.'’]|,(?=\d{3}))*/gu

const piece = fc.oneof(
  fc.constantFrom(
    '1,000',
    '1,00',
    ',',
    '.',
    "'",
    '’',
    ' ',
    '12',
    'U.S.',
    'Ana',
    'é',
    'ß',
    '漢',
    '𝒜',
    '٣',
    '½',
    '\u0301',
    '\ud800',
  ),
  fc.string({ unit: 'binary', maxLength: 4 }),
  fc.string({ unit: 'grapheme-ascii', maxLength: 8 }),
)

test('words are those of the pattern of letters and numbers, in any script', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('')
      expect(wordSpans(text)).toEqual(
        [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => [index, index + word.length]),
      )
    }),
    { numRuns: 2_000 },
  )
})

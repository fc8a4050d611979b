import { expect, test } from 'vitest'
import { read, readNames } from '../read.js'
import { untaggedWords } from './untagged-words.js'

const wordsOf = (sentence: string): string[] =>
  untaggedWords(sentence, 0).map(({ start, end }) => sentence.slice(start, end))

test('words stand apart as the tagger has them: contractions, possessives, abbreviations, hyphens, marks', () => {
  expect(wordsOf('“We’re not,” Gov. Ana O’Neill’s aide said in the U.S. of COVID-19.')).toEqual([
    ...['“', 'We', '’re', 'not', ',', '”', 'Gov.', 'Ana', 'O’Neill', '’s', 'aide', 'said', 'in', 'the', 'U.S.', 'of'],
    ...['COVID-19', '.'],
  ])
  expect(wordsOf("They didn't pay $1,200.50.")).toEqual(['They', 'did', "n't", 'pay', '$', '1,200.50', '.'])
})

test('spans are moved by the offset', () => {
  expect(untaggedWords('Ruiz left', 10).map(({ start, end }) => [start, end])).toEqual([
    [10, 14],
    [15, 19],
  ])
})

test('names are found without parts of speech where they are found with them', () => {
  const text =
    'Mayor Ines Okafor closed the Lenn bridge in Harrowgate. Among those who had warned her was Dr. Abel Thorne of Brandt College.\nEveryone else, the U.S. Army included, had not.'
  const spans = (names: readonly { start: number; end: number; kind: string }[]) =>
    names.map(({ start, end, kind }) => `${text.slice(start, end)} ${kind}`)
  expect(spans(readNames(text))).toEqual(spans(read(text).names))
})

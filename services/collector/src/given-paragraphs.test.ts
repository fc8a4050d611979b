import { expect, test } from 'vitest'
import { givenParagraphs } from './given-paragraphs.js'

test('paragraphs part at empty lines, and lines that only wrap are joined', () => {
  expect(givenParagraphs('The ferry\r\nsank.\r\n\r\nTwelve died.\n \nNobody knows why.\n')).toEqual([
    'The ferry sank.',
    'Twelve died.',
    'Nobody knows why.',
  ])
})

test('without an empty line every line is a paragraph', () => {
  expect(givenParagraphs('\n\nThe ferry sank.\n  Twelve died.\u2028Nobody knows why.')).toEqual([
    'The ferry sank.',
    'Twelve died.',
    'Nobody knows why.',
  ])
})

test('what stands inside a line stays to the letter, markup too', () => {
  const text = 'a <b onclick="x()">  wide</b>\tgap & “quotes” \u202Eback\u202C'
  expect(givenParagraphs(` ${text} `)).toEqual([text])
})

test('white space alone has no paragraph, and a long run of empty lines takes no time', () => {
  expect(givenParagraphs(' \n\t\n')).toEqual([])
  expect(givenParagraphs(`a${'\n'.repeat(40_000)}b`)).toEqual(['a', 'b'])
})

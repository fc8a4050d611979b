import { expect, it } from 'vitest'
import { read } from '../index.js'
import { nounPhrases } from './noun-phrases.js'

const phrases = (text: string): string[] => {
  const { tokens } = read(text)
  return nounPhrases(tokens, { first: 0, end: tokens.length }).map(({ first, end }) =>
    text.slice(tokens[first]?.start, tokens[end - 1]?.end),
  )
}

it('a noun phrase ends before a verb, a preposition and a new determiner', () => {
  expect(phrases('The tired mayor told a reporter of the plan.')).toEqual(['The tired mayor', 'a reporter', 'the plan'])
})

it('an owner is a phrase of its own, before what it owns', () => {
  expect(phrases("The mayor's claim fell.")).toEqual(['The mayor', "The mayor's claim"])
  expect(phrases('His claim fell.')).toEqual(['His', 'His claim'])
})

it('a pronoun stands alone', () => {
  expect(phrases('She gave him the report.')).toEqual(['She', 'him', 'the report'])
})

import { expect, it } from 'vitest'
import { distinctWords } from './distinct-words.js'

it('words are told apart without their case, with apostrophes inside them', () => {
  expect([...distinctWords(['The mayor’s plan', 'THE plan, re-read'])]).toEqual([
    'the',
    "mayor's",
    'plan',
    're',
    'read',
  ])
})

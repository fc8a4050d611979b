import { read } from '@parallax/language'
import { expect, it } from 'vitest'
import { comparedSentences } from '../paraphrase/compared-sentences.js'
import { isTurnedRound } from './turned-round.js'

const turned = (a: string, b: string): boolean => {
  const [one, other] = comparedSentences([a, b].map((text) => read(text)))
  if (!one || !other) throw new Error('two sentences were given')
  return isTurnedRound(one, other)
}

it.each([
  ['The mayor will sign the bill.', 'The mayor will not sign the bill.'],
  ['The board approved the plan.', 'The board rejected the plan.'],
  ['She voted for the levy.', 'She voted against the levy.'],
])('"%s" and "%s" are opposites, either way round', (a, b) => {
  expect(turned(a, b)).toBe(true)
  expect(turned(b, a)).toBe(true)
})

it.each([
  ['"I will never, ever let you down."', '"I will never, ever let you down," he told the crowd.'],
  ['The board failed to approve the plan.', 'The board rejected the plan.'],
])('"%s" and "%s" say the same', (a, b) => {
  expect(turned(a, b)).toBe(false)
  expect(turned(b, a)).toBe(false)
})

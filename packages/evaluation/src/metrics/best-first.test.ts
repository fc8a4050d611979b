import { expect, it } from 'vitest'
import { bestFirst } from './best-first.js'

it('takes the best match first, each item once', () => {
  const matches = [
    { a: 0, b: 0, score: 0.8 },
    { a: 0, b: 1, score: 0.9 },
    { a: 1, b: 1, score: 0.85 },
    { a: 1, b: 0, score: 0.2 },
  ]
  expect(bestFirst(matches)).toEqual([
    { a: 0, b: 1, score: 0.9 },
    { a: 1, b: 0, score: 0.2 },
  ])
})

it('of equal matches takes that of the smaller indices, in whatever order they come', () => {
  const matches = [
    { a: 1, b: 0, score: 0.5 },
    { a: 0, b: 1, score: 0.5 },
    { a: 0, b: 0, score: 0.5 },
  ]
  expect(bestFirst(matches)).toEqual([{ a: 0, b: 0, score: 0.5 }])
  expect(bestFirst(matches.toReversed())).toEqual([{ a: 0, b: 0, score: 0.5 }])
})

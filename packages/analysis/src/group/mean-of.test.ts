import { expect, test } from 'vitest'
import { meanOf } from './mean-of.js'
import type { Leads } from './sketch.js'

const leadsOf = (terms: readonly (readonly [id: number, weight: number])[]): Leads => ({
  ids: Int32Array.from(terms, ([id]) => id),
  weights: Float32Array.from(terms, ([, weight]) => weight),
})

const told = ({ ids, weights }: Leads): [number, number][] => [...ids].map((id, at) => [id, weights[at] ?? 0])

test('a mean has each term once, whatever ids meet in one place, and nothing of the mean before', () => {
  const [a, b] = [7, 7 + 2 ** 20]
  const first = leadsOf([
    [a, 0.5],
    [b, 0.25],
    [-3, 1],
  ])
  const second = leadsOf([
    [b, 0.75],
    [0, 0.5],
  ])
  expect(told(meanOf([first, second]))).toEqual([
    [a, 0.25],
    [b, 0.5],
    [-3, 0.5],
    [0, 0.25],
  ])
  expect(told(meanOf([second]))).toEqual([
    [b, 0.75],
    [0, 0.5],
  ])
  expect(told(meanOf([]))).toEqual([])
})

test('the terms of long leads all have room', () => {
  const long = leadsOf(Array.from({ length: 5_000 }, (_, at): [number, number] => [at * 4_096, 1]))
  const mean = meanOf([long, long])
  expect(mean.ids).toEqual(long.ids)
  expect(mean.weights).toEqual(long.weights)
})

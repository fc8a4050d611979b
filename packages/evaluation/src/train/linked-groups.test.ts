import { expect, it } from 'vitest'
import { linkedGroups } from './linked-groups.js'

it('rows that share a sentence, also through others, are one group', () => {
  const rows = [['d', 'c'], ['x', 'y'], ['b', 'a'], ['z'], ['c', 'b'], ['y', 'w']]
  expect(linkedGroups(rows)).toEqual(['a', 'w', 'a', 'z', 'a', 'w'])
})

it('names groups the same in any order of the rows', () => {
  const rows = [
    ['a', 'b'],
    ['c', 'd'],
    ['b', 'c'],
    ['e', 'f'],
  ]
  expect(linkedGroups(rows.toReversed())).toEqual(linkedGroups(rows).toReversed())
})

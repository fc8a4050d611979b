import { describe, expect, it } from 'vitest'
import { read } from '../index.js'
import { averageGroups } from './average-groups.js'
import { groupLabels } from './group-labels.js'

const article = (text: string, ...labels: string[]) => ({
  reading: read(text),
  labels: labels.map((label) => ({ start: text.indexOf(label), end: text.indexOf(label) + label.length })),
})

describe('labels', () => {
  it('of one person are one group across articles, by name, surname and office', () => {
    const groups = groupLabels([
      article('On Monday Governor Ana Ruiz came. Then the governor left.', 'Governor Ana Ruiz', 'the governor'),
      article('On Monday Ms. Ruiz came with Omar Hadi.', 'Ms. Ruiz', 'Omar Hadi'),
    ])
    expect(groups[0]?.[1]).toBe(groups[0]?.[0])
    expect(groups[1]?.[0]).toBe(groups[0]?.[0])
    expect(groups[1]?.[1]).not.toBe(groups[0]?.[0])
  })

  it('of a country are one group by its capital and people', () => {
    const [groups] = groupLabels([article('Iran spoke on Monday. Later Tehran was silent.', 'Iran', 'Tehran')])
    expect(groups?.[0]).toBe(groups?.[1])
  })

  it('of things with synonyms are one group, other things are not', () => {
    const [groups] = groupLabels([
      article('They read the accord. The agreement was long. A horse slept.', 'the accord', 'The agreement', 'A horse'),
    ])
    expect(groups?.[0]).toBe(groups?.[1])
    expect(groups?.[2]).not.toBe(groups?.[0])
  })
})

describe('groups by average link', () => {
  it('join what is alike on average, not by a chain', () => {
    const alike = [
      [1, 0.9, 0.1],
      [0.9, 1, 0.6],
      [0.1, 0.6, 1],
    ]
    expect(averageGroups(3, (a, b) => alike[a]?.[b] ?? 0, 0.5)).toEqual([0, 0, 2])
    expect(averageGroups(3, (a, b) => alike[a]?.[b] ?? 0, 0.3)).toEqual([0, 0, 0])
  })

  it('of groups made apart join as well', () => {
    const value = (a: number, b: number): number => (Math.floor(a / 2) === Math.floor(b / 2) ? 0.9 : 0.6)
    expect(new Set(averageGroups(8, value, 0.5)).size).toBe(1)
  })
})

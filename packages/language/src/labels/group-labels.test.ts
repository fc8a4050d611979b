import { describe, expect, it } from 'vitest'
import { read } from '../index.js'
import { averageGroups } from './average-groups.js'
import { countriesIn } from './countries-in.js'
import { eventLabels } from './event-labels.js'
import { groupLabels } from './group-labels.js'
import { labelPhrase } from './label-phrase.js'
import { PAIR_INPUTS, pairRow } from './pair-inputs.js'

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

  it('of a thing that somebody has are not that person, however alike their words', () => {
    const [groups] = groupLabels([article("Later Ruiz's speech was read. Then Ruiz left.", "Ruiz's speech", 'Ruiz')])
    expect(groups?.[0]).not.toBe(groups?.[1])
  })

  it('of a country are one group with those who speak for it', () => {
    const [groups] = groupLabels([
      article(
        'On Monday Canada waited. Later Canadian officials met in Ottawa, and a farmer slept.',
        'Canada',
        'Canadian officials',
        'a farmer',
      ),
    ])
    expect(groups?.[0]).toBe(groups?.[1])
    expect(groups?.[2]).not.toBe(groups?.[0])
  })

  it('beyond a text or without a whole word stand alone, and none is no group', () => {
    const reading = read('A mayor spoke.')
    expect(groupLabels([{ reading, labels: [{ start: 3, end: 4 }] }])).toEqual([[0]])
    expect(groupLabels([{ reading, labels: [] }])).toEqual([[]])
    expect(groupLabels([])).toEqual([])
  })
})

describe('a label', () => {
  it.each([
    ['could upend the talks', true],
    ['the talks in Geneva', false],
  ])('%s is told as an action: %s', (label, isAction) => {
    const { reading, labels } = article('Ministers said the strike could upend the talks in Geneva.', label)
    expect(labelPhrase(reading, labels[0] ?? { start: 0, end: 0 }).isAction).toBe(isAction)
  })

  it('names countries by their peoples and capitals, the longest name first', () => {
    const found = countriesIn(read('North Korean envoys saw French diplomats in Ottawa.').tokens)
    expect([...found]).toEqual(['north korea', 'france', 'canada'])
  })

  it('is as alike to another as the other to it', () => {
    const text = article('Mayor Ana Ruiz met union leaders. The mayor left.', 'Mayor Ana Ruiz', 'union leaders')
    const [a, b] = eventLabels([text])
    if (!a || !b) throw new Error('two labels were asked for')
    expect(pairRow(a, b)).toEqual(pairRow(b, a))
    expect(pairRow(a, b)).toHaveLength(PAIR_INPUTS.length)
    expect(pairRow(a, b).every(Number.isFinite)).toBe(true)
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

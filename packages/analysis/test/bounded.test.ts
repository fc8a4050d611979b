import type { EventInput } from '@parallax/model'
import { beforeAll, describe, expect, it } from 'vitest'
import { compareEvent } from '../src/index.js'

/** Generous, for a loaded machine: what grows with the square of the input needs minutes. */
const BUDGET_MS = 20_000

const PLACES = 'Tarnholm Kestrel Ostermark Marrow Skerra Calder Orrin Dunmere Wexley Sarno'.split(' ')
const ACTS = 'opened closed repaired inspected sold flooded painted rebuilt searched guarded'.split(' ')
const THINGS = 'harbour library mill bridge market lighthouse school tunnel quarry orchard'.split(' ')

const pick = (list: readonly string[], seed: number): string => list[seed % list.length] ?? ''

/** A text of its own: the same few words, as in the coverage of one event, in ever new company. */
const textOf = (article: number, sentences: number): string[] =>
  Array.from({ length: sentences }, (_, index) => {
    const seed = article * 31 + index * 17
    return `The ${pick(THINGS, seed)} of ${pick(PLACES, seed + article)} was ${pick(ACTS, seed + index)} by ${index + 2} workers from ${pick(PLACES, index)} under engineer Number${article}x${index}.`
  })

const eventOf = (texts: readonly string[][]): EventInput => ({
  corrections: [],
  articles: texts.map((paragraphs, index) => ({
    id: `article-${index}`,
    revisionId: null,
    outlet: { id: `outlet-${index}`, name: `Outlet ${index}` },
    title: `Works in ${pick(PLACES, index)}`,
    url: `https://outlet.example/${index}`,
    publishedAt: null,
    seenAt: new Date(Date.UTC(2031, 4, 4, 0, index)).toISOString(),
    textState: 'read',
    paragraphs,
  })),
})

const millisecondsFor = (input: EventInput): number => {
  const start = performance.now()
  compareEvent(input)
  return performance.now() - start
}

describe('large and hostile events', () => {
  // The language model is loaded by the first text, which is not what is timed.
  beforeAll(() => void compareEvent(eventOf([textOf(0, 2)])))

  it('a sentence repeated 2,000 times is one fact, in time', () => {
    const repeated = Array.from(
      { length: 2000 },
      () => 'The harbour of Tarnholm was closed by the coastguard on Sunday.',
    )
    const input = eventOf([repeated, repeated.slice(0, 1000)])
    const start = performance.now()
    expect(compareEvent(input).facts).toHaveLength(1)
    expect(performance.now() - start).toBeLessThan(BUDGET_MS)
  })

  it('500 articles are compared in time', { timeout: 120_000 }, () => {
    const input = eventOf(Array.from({ length: 500 }, (_, index) => textOf(index, 10)))
    expect(millisecondsFor(input)).toBeLessThan(2 * BUDGET_MS)
  })

  it('twice the articles take less than four times as long', { timeout: 120_000 }, () => {
    const of = (articles: number): EventInput => eventOf(Array.from({ length: articles }, (_, at) => textOf(at, 20)))
    const [small, large] = [of(40), of(80)]
    const ratios = [0, 1, 2].map(() => millisecondsFor(large) / millisecondsFor(small))
    expect(Math.min(...ratios)).toBeLessThan(4)
  })
})

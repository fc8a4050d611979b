import { describe, expect, it } from 'vitest'
import { read } from '../index.js'
import { VERB_CLASSES } from './verb-classes.js'

const classesIn = (text: string): (string | null)[] => read(text).attributions.map(({ verbClass }) => verbClass)

describe('the class of a word that attributes', () => {
  it.each([
    ['neutral', 'The mayor said that the bridge was safe.'],
    ['neutral', 'The bridge is safe, according to the mayor.'],
    ['doubting', 'The mayor claimed that the bridge was safe.'],
    ['conceding', 'The mayor admitted that the bridge was not safe.'],
    ['conceding', 'The mayor acknowledged that the bridge was not safe.'],
    ['insisting', 'The mayor insisted that the bridge was safe.'],
    ['boasting', 'The mayor boasted that the bridge was the longest of all.'],
    ['denying', 'The mayor denied that the bridge was unsafe.'],
    ['demanding', 'The mayor demanded that the bridge be closed.'],
    ['demanding', 'The mayor called for a new bridge.'],
  ])('is %s in: %s', (expected, text) => {
    expect(classesIn(text)).toEqual([expected])
  })

  it('is none where the word is negated, or has no class', () => {
    expect(classesIn('The mayor did not say that the bridge was safe.')).toEqual([null])
    expect(classesIn('The mayor did not deny that the bridge was unsafe.')).toEqual([null])
    expect(classesIn('The mayor believes that the bridge is safe.')).toEqual([null])
  })

  it('is one for each lemma', () => {
    for (const kind of ['verbs', 'nouns'] as const) {
      const lemmas = Object.values(VERB_CLASSES).flatMap((words) => words[kind].split(' '))
      expect(lemmas.length).toBeGreaterThan(20)
      expect(new Set(lemmas).size).toBe(lemmas.length)
    }
  })
})

describe('the source of an attribution', () => {
  const sourceOf = (text: string): (string | boolean | null)[] | undefined =>
    read(text)
      .attributions.map(({ source, unnamed, entity }) => [
        source && text.slice(source.start, source.end),
        unnamed,
        entity?.name ?? null,
      ])
      .at(-1)

  it('is an entity of the reading, by name or pronoun', () => {
    const text = 'Ana Ruiz opened the bridge on Monday. She said that the bridge was safe.'
    expect(sourceOf(text)).toEqual(['She', false, 'Ana Ruiz'])
    expect(sourceOf('Ana Ruiz said that the bridge was safe.')).toEqual(['Ana Ruiz', false, 'Ana Ruiz'])
  })

  it.each(['A senior official', 'Two officials', 'Witnesses', 'A person familiar with the talks'])(
    'is unnamed where it is left without a name: %s',
    (source) => {
      expect(sourceOf(`${source} said that the bridge was safe.`)?.[1]).toBe(true)
    },
  )

  it.each(['Ana Ruiz', 'The mayor', 'The ministry', 'She', 'A spokesman for Ana Ruiz'])(
    'is not unnamed where it speaks in its own name: %s',
    (source) => {
      const [said, unnamed] = sourceOf(`${source} said that the bridge was safe.`) ?? []
      expect(source).toContain(said ?? 'nobody')
      expect(unnamed).toBe(false)
    },
  )
})

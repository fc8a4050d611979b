import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readOpml } from '../opml/index.js'
import { starterListOpml, starterLists } from './index.js'

const FILES = readdirSync(new URL('../../data/starter-lists/', import.meta.url))
const NOW = new Date('2026-11-24T12:00:00Z')

/** Fewer feeds than this make no list of their own. */
const FEEDS_MIN = 8

/** The kinds of outlets in lists that are by kind. */
const KINDS: Readonly<Record<string, (string | null)[]>> = {
  'state-or-public': ['state-or-public'],
  private: ['private'],
  independent: ['independent', 'non-profit'],
}

const withoutRepeats = <T>(values: readonly T[]): T[] => [...new Set(values)]

describe('starter lists', () => {
  it('are all files of their folder, by their place, each with a place, a title and a group of its own', () => {
    const lists = starterLists()
    expect(lists.map(({ id }) => `${id}.json`).sort()).toEqual(
      FILES.filter((file) => file.endsWith('.json')).toSorted(),
    )
    expect(lists.map(({ order }) => order)).toEqual(
      withoutRepeats(lists.map(({ order }) => order)).sort((a, b) => a - b),
    )
    for (const names of [lists.map(({ title }) => title), lists.map(({ group }) => group)])
      expect(withoutRepeats(names)).toEqual(names)
  })

  it('come by region and by kind, English first', () => {
    const lists = starterLists()
    expect(lists.filter(({ by }) => by === 'region').map(({ id }) => id)).toEqual([
      'world',
      'europe',
      'middle-east',
      'asia',
      'africa',
      'americas',
      'oceania',
    ])
    expect(lists.filter(({ by }) => by === 'kind').length).toBeGreaterThanOrEqual(4)
    const foreign = lists.findIndex(({ language }) => language !== 'en')
    expect(lists.slice(foreign).every(({ by, language }) => by === 'language' && language !== 'en')).toBe(true)
  })

  it.each(starterLists())('$id has feeds enough, no feed twice, and only outlets of its kind', ({ id, feeds }) => {
    expect(feeds.length).toBeGreaterThanOrEqual(FEEDS_MIN)
    const addresses = feeds.map(({ url }) => url)
    expect(withoutRepeats(addresses)).toEqual(addresses)
    expect(addresses.every((url) => new URL(url).href === url)).toBe(true)
    const titles = feeds.map(({ title }) => title)
    expect(withoutRepeats(titles)).toEqual(titles)
    expect(feeds.every(({ kind }) => (KINDS[id] ?? [kind]).includes(kind))).toBe(true)
  })

  it('that are changed by a reader of this list change for nobody else', () => {
    const [list] = starterLists()
    expect(() => Object.assign(list ?? {}, { title: 'x' })).toThrow(TypeError)
  })
})

describe('a starter list as OPML', () => {
  it.each(starterLists())('$id is read again as its feeds, all in its group', ({ id, group, feeds }) => {
    const outlines = readOpml(Buffer.from(starterListOpml(id, NOW) ?? ''))
    expect(outlines.map(({ url, title }) => ({ url, title }))).toEqual(feeds.map(({ url, title }) => ({ url, title })))
    expect(withoutRepeats(outlines.map((outline) => outline.group))).toEqual([group])
  })

  it('of a name that no list has is none', () => expect(starterListOpml('atlantis', NOW)).toBeNull())
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Identifiable, identityOf } from './identity-of.js'
import { knownEntries } from './known-entries.js'

const ENTRY: Identifiable = {
  key: 'https://www.news.example/2026/bridge?id=7#0',
  url: 'https://www.news.example/2026/bridge/?id=7',
  title: 'The harbour bridge opens at last',
  publishedAt: '2026-11-24T10:00:00.000Z',
}

/** Whether an entry that comes later is known as the one that came first. */
const isSame = (first: Identifiable, later: Identifiable): boolean => {
  const known = knownEntries<string>()
  known.add(first, 'first')
  return known.find(later) === 'first'
}

describe('the same entry', () => {
  it.each<[string, Partial<Identifiable>]>([
    ['H-82 with another guid', { key: 'a-new-guid-1' }],
    [
      'H-83 with another guid and another link, but headline and day',
      { key: 'b-77', url: 'https://news.example/?token=5' },
    ],
    [
      'H-84 with http for https',
      { key: 'http://www.news.example/2026/bridge?id=7', url: 'http://news.example/2026/bridge?id=7' },
    ],
    [
      'H-85 with another counter at the end of its guid',
      { key: 'https://www.news.example/2026/bridge?id=7#3', url: 'https://news.example/moved' },
    ],
    ['H-86 with an edited headline', { title: 'The harbour bridge opens at last, with a delay' }],
    [
      'P-43 with tracking parameters',
      { key: 'x-1', url: 'https://news.example/2026/bridge?id=7&utm_source=rss', title: 'Other' },
    ],
    [
      'H-86 with an edited headline and another date',
      { title: 'A bridge at last', publishedAt: '2026-11-26T10:00:00.000Z' },
    ],
    [
      'at another address with an edited headline, on its day',
      { url: 'https://news.example/moved', title: 'A bridge at last' },
    ],
    [
      'at another address with another date, under its headline',
      { url: 'https://news.example/moved', publishedAt: '2026-11-26T10:00:00.000Z' },
    ],
    ['with another date', { publishedAt: '2026-11-25T10:00:00.000Z' }],
  ])('%s is known', (_, change) => expect(isSame(ENTRY, { ...ENTRY, ...change })).toBe(true))
})

describe('another entry', () => {
  const other = { ...ENTRY, key: 'https://news.example/2026/other', url: 'https://news.example/2026/other' }
  it.each<[string, Identifiable, Identifiable]>([
    ['of another day with the same headline', ENTRY, { ...other, publishedAt: '2026-11-26T10:00:00.000Z' }],
    ['undated with the same headline', ENTRY, { ...other, publishedAt: null }],
    ['with a headline of few words', { ...ENTRY, title: 'Live updates' }, { ...other, title: 'Live updates' }],
    [
      'P-41 with a guid that says nothing',
      { ...ENTRY, key: 'N/A' },
      { ...other, key: 'N/A', title: 'Ferry late by a day again' },
    ],
    [
      'under a guid used again, at another address, with another headline, on another day',
      ENTRY,
      { ...other, key: ENTRY.key, title: 'Ferry late by a day again', publishedAt: '2026-11-25T10:00:00.000Z' },
    ],
    [
      'under a guid used again, where neither says its day',
      { ...ENTRY, publishedAt: null },
      { ...other, key: ENTRY.key, title: 'Ferry late by a day again', publishedAt: null },
    ],
    [
      'under a guid used again, with a headline of few words as before',
      { ...ENTRY, title: 'Live updates' },
      { ...other, key: ENTRY.key, title: 'Live updates', publishedAt: '2026-11-25T10:00:00.000Z' },
    ],
    [
      'whose address differs in what it asks for',
      ENTRY,
      { ...other, title: 'Ferry late by a day again', url: 'https://news.example/2026/bridge?id=8' },
    ],
  ])('%s is new', (_, first, later) => expect(isSame(first, later)).toBe(false))
})

/** Stories that differ in every mark, and ways in which a feed may show each. */
const story = (n: number): Identifiable => ({
  key: `story-${n}`,
  url: `https://news.example/story/${n}`,
  title: `What happened in the harbour number ${n}`,
  publishedAt: '2026-11-24T10:00:00.000Z',
})
const SHOWN: readonly ((entry: Identifiable) => Identifiable)[] = [
  (entry) => entry,
  (entry) => ({ ...entry, key: `${entry.key}-again` }),
  (entry) => ({ ...entry, url: entry.url.replace('https://', 'http://www.') }),
  (entry) => ({ ...entry, url: `${entry.url}/?utm_medium=rss` }),
  (entry) => ({ ...entry, title: `${entry.title}, updated`, publishedAt: null }),
]
const shownStories = fc.array(fc.tuple(fc.nat(8), fc.nat(SHOWN.length - 1)), { maxLength: 40 })
const shown = (list: readonly (readonly [number, number])[]) =>
  list.map(([n, way]) => SHOWN[way]?.(story(n)) ?? story(n))

const intake = (...documents: readonly Identifiable[][]): number => {
  const known = knownEntries<number>()
  let count = 0
  for (const entry of documents.flat()) {
    const found = known.find(entry)
    if (found === undefined) count += 1
    known.add(entry, found ?? count)
  }
  return count
}

describe('F-8 intake', () => {
  it('is the number of stories, however each is shown, in whatever order, however often', () => {
    fc.assert(
      fc.property(shownStories, (list) => {
        const entries = shown(list)
        const stories = new Set(list.map(([n]) => n)).size
        expect(intake(entries)).toBe(stories)
        expect(intake(entries.toReversed())).toBe(stories)
        expect(intake(entries, entries)).toBe(stories)
      }),
    )
  })

  it('is the number of stories though each day’s stands under the guid of the day before', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat(27), { minLength: 1 }),
        fc.constantFrom('column-7', 'https://news.example/today', 'the-column-of-the-day'),
        (days, key) => {
          const columns = days.map((day) => ({
            ...story(day),
            key,
            publishedAt: new Date(Date.UTC(2026, 1, 1 + day, 10)).toISOString(),
          }))
          expect(intake(...columns.map((column) => [column]))).toBe(days.length)
          expect(intake(...columns.map((column) => [column, { ...column, title: `${column.title}, updated` }]))).toBe(
            days.length,
          )
        },
      ),
    )
  })

  it('of a part and then of all is that of all', () => {
    fc.assert(
      fc.property(shownStories, shownStories, (a, b) => {
        expect(intake(shown(a), shown([...a, ...b]))).toBe(intake(shown([...a, ...b])))
      }),
    )
  })

  it('F-9 marks do not change when an address was canonical already', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
        const { address } = identityOf({ ...ENTRY, url })
        expect(identityOf({ ...ENTRY, url: `https://${address}` }).address).toBe(address)
      }),
    )
  })
})

import type { CandidateEvent, PlacingArticle, TermFrequencies } from '@parallax/model'
import { describe, expect, it } from 'vitest'
import { groupArticles, regroupingsOf } from '../index.js'

const NOTHING: TermFrequencies = { articles: 0, counts: new Map() }

const article = (id: string, title: string, text: string, hour = 8): PlacingArticle => ({
  id,
  outletId: `outlet-of-${id}`,
  title,
  lead: text,
  text,
  publishedAt: new Date(Date.UTC(2026, 2, 9, hour)).toISOString(),
  seenAt: '2026-03-09T09:00:00.000Z',
})
const event = (id: string, ...articles: PlacingArticle[]): CandidateEvent => ({ id, title: id, articles })

const BRIDGE = [
  article(
    'bridge-1',
    'Lenn bridge closed after engineers find cracks',
    'The old bridge over the Lenn in Harrowgate closed on Monday after engineers found cracks in two piers. Mayor Ines Okafor said the crossing would stay shut until spring.',
    8,
  ),
  article(
    'bridge-2',
    'Cracked piers shut Harrowgate crossing over the Lenn',
    'Drivers face detours: engineers who inspected the piers of the Lenn bridge found cracks. Ines Okafor, the mayor of Harrowgate, wants it repaired by spring.',
    10,
  ),
  article(
    'bridge-3',
    'Harrowgate mayor: Lenn bridge shut until spring',
    'Mayor Ines Okafor of Harrowgate said on Monday that the Lenn bridge would not open before spring, after engineers found cracks in two of its piers.',
    12,
  ),
]
const TARIFF = [
  article(
    'tariff-1',
    'Parliament rejects water tariff',
    'Lawmakers in Porto Alba voted down the water tariff on Monday, a defeat for Minister Karel Dunn and his party, who had promised lower prices.',
    9,
  ),
  article(
    'tariff-2',
    'Dunn defeated as Porto Alba lawmakers reject water tariff',
    'Minister Karel Dunn lost a vote in parliament on Monday when lawmakers in Porto Alba rejected his water tariff, which was to bring lower prices.',
    11,
  ),
]
const [bridge1, bridge2, bridge3] = BRIDGE as [PlacingArticle, PlacingArticle, PlacingArticle]
const [tariff1, tariff2] = TARIFF as [PlacingArticle, PlacingArticle]

describe('regrouping', () => {
  it('merges an event that was told in two parts into the older one, whichever is asked about', () => {
    const [older, younger] = [event('z', bridge1), event('a', bridge2, bridge3)]
    const merge = [{ kind: 'merge', eventId: 'a', intoEventId: 'z' }]
    expect(regroupingsOf(younger, [older, event('m', ...TARIFF)], NOTHING)).toEqual(merge)
    expect(regroupingsOf(older, [event('m', ...TARIFF), younger], NOTHING)).toEqual(merge)
  })

  it('sends an article away that reports a neighbour, and leaves it there afterwards', () => {
    const wrong = event('a', bridge1, bridge2, tariff2)
    const neighbours = [event('b', tariff1)]
    expect(regroupingsOf(wrong, neighbours, NOTHING)).toEqual([
      { kind: 'split', eventId: 'a', articleIds: ['tariff-2'] },
    ])
    const split = event('c', tariff2)
    expect(regroupingsOf(split, [event('a', bridge1, bridge2), event('b', tariff1)], NOTHING)).toEqual([
      { kind: 'merge', eventId: 'c', intoEventId: 'b' },
    ])
    const right = [event('a', bridge1, bridge2), event('b', tariff1, tariff2)] as const
    expect(regroupingsOf(right[0], [right[1]], NOTHING)).toEqual([])
    expect(regroupingsOf(right[1], [right[0]], NOTHING)).toEqual([])
  })

  it('splits two groups that share next to nothing; the group of the first article keeps the event', () => {
    expect(regroupingsOf(event('a', bridge1, tariff1, bridge2, tariff2), [], NOTHING)).toEqual([
      { kind: 'split', eventId: 'a', articleIds: ['tariff-1', 'tariff-2'] },
    ])
  })

  it('takes an article out of events three times, and then leaves it where it is', () => {
    const oftenSplit = (article: PlacingArticle, splits: number): PlacingArticle => ({ ...article, splits })
    const wrong = (splits: number) => event('a', bridge1, bridge2, oftenSplit(tariff2, splits))
    const neighbours = [event('b', tariff1)]
    expect(regroupingsOf(wrong(2), neighbours, NOTHING)).toEqual([
      { kind: 'split', eventId: 'a', articleIds: ['tariff-2'] },
    ])
    expect(regroupingsOf(wrong(3), neighbours, NOTHING)).toEqual([])

    const mixed = (splits: number) => event('a', bridge1, tariff1, bridge2, oftenSplit(tariff2, splits))
    expect(regroupingsOf(mixed(2), [], NOTHING)).toHaveLength(1)
    expect(regroupingsOf(mixed(3), [], NOTHING)).toEqual([])
  })

  it('asks nothing of an event alone, nor across the time window', () => {
    expect(regroupingsOf(event('a', ...BRIDGE), [], NOTHING)).toEqual([])
    const later = { ...bridge2, publishedAt: '2026-03-29T08:00:00.000Z' }
    expect(regroupingsOf(event('a', bridge1), [event('b', later)], NOTHING)).toEqual([])
  })
})

describe('grouping', () => {
  const all = [...BRIDGE, ...TARIFF]
  const wanted = ['bridge', 'bridge', 'bridge', 'tariff', 'tariff']

  it('tells events apart, articles in order or all at once', () => {
    for (const dated of [true, false]) {
      const labels = groupArticles(all, { dated })
      expect(new Set(labels).size, `dated ${dated}`).toBe(2)
      wanted.forEach((event, a) => {
        wanted.forEach((other, b) => {
          expect(labels[a] === labels[b], `${a} and ${b}`).toBe(event === other)
        })
      })
    }
  })

  it('all at once does not depend on the order, and the same order gives the same labels', () => {
    const labelOf = (articles: PlacingArticle[], dated: boolean): string[] => {
      const labels = groupArticles(articles, { dated })
      return all.map(({ id }) => labels[articles.findIndex((one) => one.id === id)] ?? '')
    }
    expect(labelOf([...all].reverse(), false)).toEqual(labelOf(all, false))
    expect(labelOf(all, true)).toEqual(labelOf(all, true))
  })

  it('of no articles, and of articles without a word, makes no events of several', () => {
    expect(groupArticles([], { dated: false })).toEqual([])
    const empty = ['x', 'y', 'z'].map((id) => article(id, '', ''))
    for (const dated of [true, false]) expect(new Set(groupArticles(empty, { dated })).size).toBe(3)
  })
})

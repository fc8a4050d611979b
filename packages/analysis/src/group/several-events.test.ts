import type { CandidateEvent, PlacingArticle, TermFrequencies } from '@parallax/model'
import { describe, expect, it } from 'vitest'
import { placeInEvent } from '../index.js'

const NOTHING: TermFrequencies = { articles: 0, counts: new Map() }

const article = (id: string, title: string, text: string): PlacingArticle => ({
  id,
  outletId: `outlet-of-${id}`,
  title,
  lead: text,
  text,
  publishedAt: '2026-03-09T08:00:00.000Z',
  seenAt: '2026-03-09T09:00:00.000Z',
})

const BRIDGE =
  'The old bridge over the Lenn in Harrowgate closed on Monday after engineers found cracks in two piers. Mayor Ines Okafor said the crossing would stay shut until spring.'
const TARIFF =
  'Lawmakers in Porto Alba voted down the water tariff on Monday, a defeat for Minister Karel Dunn and his party, who had promised lower prices.'
const CUP =
  'Harrowgate Rovers beat the champions of Tessaly in extra time on Sunday to win the cup before a record crowd, with two goals by Milo Brandt.'
const EVENTS: CandidateEvent[] = [
  { id: 'bridge', title: 'b', articles: [article('b', 'Lenn bridge closed after engineers find cracks', BRIDGE)] },
  { id: 'tariff', title: 't', articles: [article('t', 'Parliament rejects water tariff', TARIFF)] },
  { id: 'cup', title: 'c', articles: [article('c', 'Rovers win cup after extra time', CUP)] },
]
const ROUND_UP = [
  'Mayor Ines Okafor closed the old Lenn bridge in Harrowgate until spring: engineers had found cracks in two of its piers on Monday.',
  'In Porto Alba lawmakers voted down the water tariff of Minister Karel Dunn, whose party had promised lower prices to all.',
].map((part) => `${part} Both will be heard of again in the course of this week.`)

describe('an article of several events', () => {
  it('is placed in one of them and names the others, with why', () => {
    const placement = placeInEvent(article('r', 'Morning briefing: Monday', ROUND_UP.join('\n')), EVENTS, NOTHING)
    const named = [placement.eventId, ...(placement.alsoIn ?? []).map(({ eventId }) => eventId)]
    expect(named).toEqual(expect.arrayContaining(['bridge', 'tariff']))
    expect(named).not.toContain('cup')
    expect(new Set(named).size).toBe(named.length)
    const [also] = placement.alsoIn ?? []
    expect(also?.why.score).toBeGreaterThan(0.5)
    expect((also?.why.names.length ?? 0) + (also?.why.words.length ?? 0)).toBeGreaterThan(1)
  })

  it('is not one whose title announces nothing of the kind, nor one with a single event', () => {
    const plain = placeInEvent(article('r', 'Bridge shut in Harrowgate', ROUND_UP.join('\n')), EVENTS, NOTHING)
    expect(plain.alsoIn).toBeUndefined()
    const single = placeInEvent(article('s', 'Live updates: Lenn bridge', `${BRIDGE}\n${BRIDGE}`), EVENTS, NOTHING)
    expect(single.alsoIn).toBeUndefined()
  })

  it('takes no time to speak of for a hostile text', () => {
    const hostile = article('h', 'Morning briefing '.repeat(2000), `${'a.b,1,234’ '.repeat(50)}\n`.repeat(5000))
    const begin = performance.now()
    placeInEvent(hostile, EVENTS, NOTHING)
    expect(performance.now() - begin).toBeLessThan(2000)
  })
})

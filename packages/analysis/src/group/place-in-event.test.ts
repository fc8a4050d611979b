import type { CandidateEvent, PlacingArticle, TermFrequencies } from '@parallax/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indexTermsOf, placeInEvent, termsOf, WINDOW_HOURS } from '../index.js'

const NOTHING: TermFrequencies = { articles: 0, counts: new Map() }

const article = (id: string, title: string, lead: string, more: Partial<PlacingArticle> = {}): PlacingArticle => ({
  id,
  outletId: `outlet-of-${id}`,
  title,
  lead,
  publishedAt: '2026-03-09T08:00:00.000Z',
  seenAt: '2026-03-09T09:00:00.000Z',
  ...more,
})
const event = (id: string, ...articles: PlacingArticle[]): CandidateEvent => ({
  id,
  title: articles[0]?.title ?? '',
  articles,
})

const BRIDGE_A = article(
  'a',
  'Lenn bridge closed after engineers find cracks',
  'The old bridge over the Lenn in Harrowgate closed on Monday after engineers found cracks in two piers. Mayor Ines Okafor said the crossing would stay shut until spring.',
)
const BRIDGE_B = article(
  'b',
  'Cracked piers shut Harrowgate crossing',
  'Drivers face detours: engineers who inspected the piers of the Lenn bridge found cracks. Ines Okafor, the mayor of Harrowgate, wants it repaired by spring.',
  { publishedAt: '2026-03-09T15:30:00.000Z' },
)
const VOTE = article(
  'v',
  'Parliament rejects water tariff',
  'Lawmakers in Porto Alba voted down the water tariff on Monday, a defeat for Minister Karel Dunn and his party, who had promised lower prices.',
)
const MATCH = article(
  'm',
  'Rovers win cup after extra time',
  'Harrowgate Rovers beat the champions in extra time on Monday to win the cup before a record crowd.',
)

describe('placing', () => {
  it('puts two reports of one event together and says by what', () => {
    const placement = placeInEvent(BRIDGE_B, [event('e1', VOTE), event('e2', BRIDGE_A), event('e3', MATCH)], NOTHING)
    expect(placement.eventId).toBe('e2')
    expect(placement.why.hoursApart).toBe(7.5)
    expect(placement.why.runnerUp?.eventId).toBe('e3')
    expect(placement.why.names.map(({ text }) => text)).toContain('Ines Okafor')
    expect(placement.why.words.map(({ text }) => text)).toEqual(expect.arrayContaining(['engineers', 'piers']))
    const shares = [...placement.why.names, ...placement.why.words, ...placement.why.places]
    const sum = shares.reduce((total, { weight }) => total + weight, 0)
    expect(sum).toBeGreaterThan(0)
    expect(sum).toBeLessThanOrEqual(placement.why.score + 0.001)
    expect(placement.why.score).toBeLessThanOrEqual(1)
  })

  it('begins a new event, in an empty system as well, where nothing is near enough', () => {
    const first = placeInEvent(VOTE, [], NOTHING)
    expect(first).toMatchObject({ eventId: null, why: { score: 1, runnerUp: null, names: [] } })
    const second = placeInEvent(MATCH, [event('e1', VOTE)], NOTHING)
    expect(second.eventId).toBeNull()
    expect(placeInEvent(BRIDGE_A, [event('e1', VOTE), event('e3', MATCH)], NOTHING).eventId).toBeNull()
  })

  it('never joins across the time window, and takes the time of first sight where there is no date', () => {
    const late = (hours: number): string =>
      new Date(Date.parse('2026-03-09T08:00:00Z') + hours * 3_600_000).toISOString()
    const within = { ...BRIDGE_B, publishedAt: late(WINDOW_HOURS - 1) }
    const beyond = { ...BRIDGE_B, publishedAt: late(WINDOW_HOURS + 1) }
    expect(placeInEvent(within, [event('e2', BRIDGE_A)], NOTHING).eventId).toBe('e2')
    expect(placeInEvent(beyond, [event('e2', BRIDGE_A)], NOTHING).eventId).toBeNull()
    const undated = { ...BRIDGE_B, publishedAt: null }
    const placement = placeInEvent(undated, [event('e2', BRIDGE_A)], NOTHING)
    expect(placement.eventId).toBe('e2')
    expect(placement.why.hoursApart).toBeNull()
    const seenLater = { ...undated, seenAt: late(WINDOW_HOURS + 2) }
    expect(placeInEvent(seenLater, [event('e2', BRIDGE_A)], NOTHING).eventId).toBeNull()
  })

  it('does not depend on the order of the candidates, and of two equal ones takes the smaller id', () => {
    const twin = { ...BRIDGE_A, id: 'a2' }
    const candidates = [event('e9', BRIDGE_A), event('e4', VOTE), event('e5', MATCH), event('e2', twin)]
    const expected = placeInEvent(BRIDGE_B, candidates, NOTHING)
    expect(expected.eventId).toBe('e2')
    expect(expected.why.runnerUp).toMatchObject({ eventId: 'e9', score: expected.why.score })
    fc.assert(
      fc.property(fc.shuffledSubarray(candidates, { minLength: candidates.length }), (shuffled) => {
        expect(placeInEvent(BRIDGE_B, shuffled, NOTHING)).toEqual(expected)
      }),
      { numRuns: 24 },
    )
  })

  it('is not led by words that every stored article has', () => {
    const shared = termsOf(BRIDGE_A).filter((term) => termsOf(BRIDGE_B).includes(term))
    const everywhere: TermFrequencies = { articles: 1000, counts: new Map(shared.map((term) => [term, 1000])) }
    expect(placeInEvent(BRIDGE_B, [event('e2', BRIDGE_A)], everywhere).eventId).toBeNull()
  })

  it('an article without a word begins an event of its own', () => {
    const empty = article('x', '', '')
    expect(placeInEvent(empty, [event('e2', BRIDGE_A), event('e3', empty)], NOTHING)).toMatchObject({
      eventId: null,
      terms: [],
      indexTerms: [],
    })
  })

  it('a dateless or broken date does not throw', () => {
    const broken = { ...BRIDGE_B, publishedAt: 'yesterday' }
    expect(placeInEvent(broken, [event('e2', BRIDGE_A)], NOTHING).eventId).toBe('e2')
  })
})

describe('index terms', () => {
  it('find a report of the same event, and leave out what everyone writes', () => {
    const frequencies: TermFrequencies = { articles: 500, counts: new Map([['monday', 400]]) }
    const a = indexTermsOf(termsOf(BRIDGE_A), frequencies)
    const b = indexTermsOf(termsOf(BRIDGE_B), frequencies)
    expect(a.filter((term) => b.includes(term)).length).toBeGreaterThan(3)
    expect(new Set(a).size).toBe(a.length)
    const long = Array.from({ length: 90 }, (_, index) => `word${index}`).join(' ')
    const terms = indexTermsOf(termsOf({ ...BRIDGE_A, lead: `${BRIDGE_A.lead} ${long}` }), frequencies)
    expect(terms.length).toBeLessThan(40)
    expect(terms).toContain('harrowgate')
    expect(terms).not.toContain('monday')
  })
})

import type { CandidateEvent, PlacingArticle } from '@parallax/model'
import { expect, test } from 'vitest'
import { comingArticle } from './event-inputs.js'
import { GROUPING_WEIGHTS } from './grouping-weights.js'
import { nearEvents } from './near-events.js'
import { placeInEvent } from './place-in-event.js'
import { storedRarity } from './term-rarity.js'

const NOTHING = { articles: 0, counts: new Map<string, number>() }

const article = (id: string, title: string, lead: string): PlacingArticle => ({
  ...{ id, outletId: `outlet-of-${id}`, title, lead },
  ...{ publishedAt: '2026-03-09T08:00:00.000Z', seenAt: '2026-03-09T09:00:00.000Z' },
})

const TOWNS = ['Harrowgate', 'Tarnholm', 'Quillota', 'Oldenmark', 'Wexley', 'Brandt', 'Selby', 'Lenn', 'Corvo', 'Ashby']
const DEEDS = ['dam cracked', 'tram derailed', 'quarry flooded', 'granary burned', 'ferry stranded', 'museum reopened']

/** Events of five reports each, every one of another town and deed. */
const EVENTS: CandidateEvent[] = Array.from({ length: 20 }, (_, index) => {
  const [town, deed] = [TOWNS[index % TOWNS.length], DEEDS[index % DEEDS.length]]
  const articles = Array.from({ length: 5 }, (_, report) =>
    article(
      `${index}-${report}`,
      `${deed} in ${town}`,
      `Inspector Ada Num${index} of ${town} said the ${deed}, outlet ${report} reports on Monday.`,
    ),
  )
  return { id: `event-${String(index).padStart(2, '0')}`, title: `${deed} in ${town}`, articles }
})
const COMING = article(
  'x',
  'tram derailed in Tarnholm, inspector says',
  'Ada Num1 of Tarnholm looked at the tram that derailed.',
)

const near = (events: readonly CandidateEvent[]): string[] =>
  nearEvents(comingArticle(COMING, storedRarity(NOTHING), GROUPING_WEIGHTS.means), events).map(({ id }) => id)

test('of many events only the nearest are measured: as many as have twenty articles, in the order they were given', () => {
  const found = near(EVENTS)
  expect(found).toHaveLength(4)
  expect(found).toContain('event-01')
  expect(found).toEqual([...found].sort())
  expect(near([...EVENTS].reverse())).toEqual([...found].reverse())
})

test('of events of one article each eight are measured, and of few events all', () => {
  const single = EVENTS.map((event) => ({ ...event, articles: event.articles.slice(0, 1) }))
  expect(near(single)).toHaveLength(8)
  expect(near(EVENTS.slice(0, 8))).toHaveLength(8)
})

test('an event whose articles changed is looked at anew', () => {
  const won = EVENTS.map((event) => ({ ...event, articles: [...event.articles] }))
  const far = won.find(({ id }) => !near(won).includes(id))
  for (let copy = 0; copy < 5; copy += 1) far?.articles.splice(copy, 1, { ...COMING, id: `copy-${copy}` })
  expect(near(won)).toContain(far?.id)
})

test('an article goes where it would go if all events were measured', () => {
  const wanted = EVENTS.filter(({ id }) => near(EVENTS).includes(id))
  expect(placeInEvent(COMING, EVENTS, NOTHING)).toEqual(placeInEvent(COMING, wanted, NOTHING))
  expect(placeInEvent(COMING, EVENTS, NOTHING).eventId).toBe('event-01')
})

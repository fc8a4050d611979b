import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type EventOfTerm, eventsOfTerm, rankedEvents, withAdded } from './ranked-events.js'

const IDS = Array.from({ length: 120 }, (_, number) => `event ${String(number).padStart(3, '0')}`)

const eventOfTerm = fc
  .record({ number: fc.nat({ max: IDS.length - 1 }), day: fc.nat({ max: 5 }) })
  .map(({ number, day }): EventOfTerm => ({ number, day, id: IDS[number] ?? '' }))

const onceEach = (events: readonly EventOfTerm[]): EventOfTerm[] => [
  ...new Map(events.map((event) => [`${event.number} ${event.day}`, event])).values(),
]

const latestFirst = (events: readonly EventOfTerm[]): EventOfTerm[] =>
  [...events].sort((a, b) => b.day - a.day || (a.id > b.id ? -1 : 1)).slice(0, 64)

test('a term to which events are added finds what it would find if all had been there', () => {
  fc.assert(
    fc.property(fc.array(eventOfTerm), fc.array(eventOfTerm, { minLength: 80, maxLength: 300 }), (before, added) => {
      const reach = { from: 1, to: 4 }
      const within = onceEach(before).filter(({ day }) => day >= reach.from && day <= reach.to)
      const found = withAdded(eventsOfTerm(latestFirst(within)), added, reach)
      const all = onceEach([...within, ...added]).filter(({ day }) => day >= reach.from && day <= reach.to)
      expect(found.events).toEqual(latestFirst(all))
      expect(new Set(found.numbers)).toEqual(new Set(found.events.map(({ number }) => number)))
      expect(new Set(found.numbers).size).toBe(found.numbers.length)
    }),
  )
})

test('events are ranked by the rarity of what they share, and of equal ones that with the greater id comes first', () => {
  const list = fc.uniqueArray(fc.nat({ max: IDS.length - 1 }), { maxLength: 64 })
  fc.assert(
    fc.property(fc.array(list, { maxLength: 20 }), fc.nat({ max: 20 }), (numbers, limit) => {
      const lists = numbers.map((own, index) => ({ term: `term ${index}`, numbers: own }))
      const counts = new Map(lists.map(({ term }, index) => [term, index * index]))
      const shared = new Map<number, number>()
      for (const [index, { numbers: own }] of lists.entries())
        for (const number of own)
          shared.set(number, (shared.get(number) ?? 0) + Math.round(1_000 * Math.log(1_002 / (index * index + 1))))
      const expected = [...shared]
        .map(([number, sum]) => ({ id: IDS[number] ?? '', shared: sum }))
        .sort((a, b) => b.shared - a.shared || (a.id > b.id ? -1 : 1))
        .slice(0, 3 * limit)
      expect(rankedEvents(lists, { frequencies: { articles: 1_000, counts }, ids: IDS, limit })).toEqual(expected)
    }),
  )
})

import { knownAt } from '@parallax/model'
import { expect, test } from 'vitest'
import { articlesNear } from './articles-near.js'
import type { KnownArticle, KnownEvent } from './known-events.js'

const MINUTE_MS = 60_000
const AT = Date.UTC(2026, 2, 1, 12)

const eventOf = (minutes: readonly number[]): KnownEvent => {
  const articles = minutes.map(
    (minute, seq): KnownArticle => ({
      ...{ id: `article ${seq}`, revisionId: `revision ${seq}`, outletId: 'outlet', title: '', lead: '' },
      ...{ publishedAt: new Date(AT + minute * MINUTE_MS).toISOString(), seenAt: '2026-03-02T12:00:00.000Z' },
      ...{ seq, splits: 0 },
    }),
  )
  return { id: 'event', change: 1, title: '', firstKnownAt: '', lastKnownAt: '', articles }
}

/** The nearest of all by sorting them. */
const sorted = ({ articles }: KnownEvent, around: number, most: number): string[] => {
  const apart = (article: KnownArticle): number => Math.abs(Date.parse(knownAt(article)) - around)
  const near = [...articles].sort((a, b) => apart(a) - apart(b) || a.seq - b.seq).slice(0, most)
  return articles.filter((article) => near.includes(article)).map(({ id }) => id)
}

test('the articles nearest to a time are those that sorting all gives, with equal times on either side', () => {
  const event = eventOf([5, 5, 0, 5, 9, 9, 5, 2, 20, 20, 20, 5, 1, 9, 0, 30, 5])
  for (let minute = -3; minute < 34; minute += 0.5)
    for (const most of [1, 3, 6, 12]) {
      const around = AT + minute * MINUTE_MS
      expect(articlesNear(event, around, most).articles.map(({ id }) => id)).toEqual(sorted(event, around, most))
    }
})

test('the same articles of an event are the very object, whichever time they are nearest to', () => {
  const event = eventOf([0, 1, 2, 100, 101, 102])
  const early = articlesNear(event, AT, 3)
  expect(articlesNear(event, AT + 99 * MINUTE_MS, 3)).not.toBe(early)
  expect(articlesNear(event, AT + MINUTE_MS, 3)).toBe(early)
  expect(articlesNear(event, AT, 6)).toBe(articlesNear(event, AT + 99 * MINUTE_MS, 12))
})

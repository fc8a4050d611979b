import { describe, expect, it } from 'vitest'
import { editionsFor } from '../src/edition.js'
import { TRUTH } from '../src/index.js'
import { EVENTS } from '../src/stories/index.js'

const HOUR_MS = 3_600_000
const STARTS = ['2026-03-01T00:00:00Z', '2026-03-01T04:59:59Z', '2026-03-01T12:04:00Z', '2026-12-31T23:59:00Z']
const WORDS_MIN = 140
const WORDS_MAX = 400

function articlesAt(start: string) {
  return editionsFor(EVENTS, new Date(start)).flatMap(({ articles }) => articles)
}

describe('the events', () => {
  it('are at least nine, told by at least seven outlets in at least thirty-six articles', () => {
    const editions = editionsFor(EVENTS, new Date())
    expect(EVENTS.length).toBeGreaterThanOrEqual(9)
    expect(editions.filter(({ articles }) => articles.length > 0).length).toBeGreaterThanOrEqual(7)
    expect(editions.flatMap(({ articles }) => articles).length).toBeGreaterThanOrEqual(36)
  })

  it('are each told by at least three outlets, and by none of them twice', () => {
    for (const event of EVENTS) {
      const outlets = event.stories.map((story) => story.outlet)
      expect(outlets.length, event.slug).toBeGreaterThanOrEqual(3)
      expect(new Set(outlets).size, event.slug).toBe(outlets.length)
    }
  })

  it('are told at the length of news', () => {
    for (const { path, paragraphs } of articlesAt('2026-03-01T00:00:00Z')) {
      const words = paragraphs.join(' ').split(/\s+/).length
      expect(words, path).toBeGreaterThanOrEqual(WORDS_MIN)
      expect(words, path).toBeLessThanOrEqual(WORDS_MAX)
    }
  })

  it.each(STARTS)('all happened in the two days before a start at %s, and in the order their stories say', (start) => {
    const articles = articlesAt(start)
    for (const { path, publishedAt } of articles) {
      const hoursAgo = (Date.parse(start) - publishedAt.getTime()) / HOUR_MS
      expect(hoursAgo, path).toBeGreaterThanOrEqual(0)
      expect(hoursAgo, path).toBeLessThanOrEqual(48)
    }
    const first = EVENTS.map((event) => event.stories.find((story) => story.afterMinutes === 0))
    expect(first.every((story) => story !== undefined)).toBe(true)
  })

  it('speak of the weekday on which they happened', () => {
    const ferry = articlesAt('2026-03-04T12:00:00Z').find(
      ({ path }) => path === '/herald/ferry-hits-reef-off-port-selwyn.html',
    )
    expect(ferry?.publishedAt.toISOString()).toBe('2026-03-03T20:45:00.000Z')
    expect(ferry?.paragraphs[0]).toContain('Port Selwyn on Tuesday evening')
    for (const { path, title, paragraphs } of articlesAt('2026-03-04T12:00:00Z')) {
      expect([title, ...paragraphs].join('\n'), path).not.toMatch(/[{}]/)
    }
  })
})

describe('the truth', () => {
  it('names every article of every event once, by a path that stands on one site only', () => {
    const served = articlesAt('2026-03-01T00:00:00Z').map(({ path }) => path)
    const named = Object.values(TRUTH).flat()
    expect(new Set(served).size).toBe(served.length)
    expect([...named].sort()).toEqual([...served].sort())
    expect(Object.keys(TRUTH)).toEqual(EVENTS.map((event) => event.slug))
  })
})

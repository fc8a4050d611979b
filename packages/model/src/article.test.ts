import { expect, test } from 'vitest'
import { knownAt, paragraphsOf } from './article.js'
import { articleText } from './span.js'

test('an article without a date of its own was known when it was first seen', () => {
  const seenAt = '2026-03-01T10:00:00.000Z'
  expect(knownAt({ publishedAt: null, seenAt })).toBe(seenAt)
  expect(knownAt({ publishedAt: '2026-02-28T22:00:00.000Z', seenAt })).toBe('2026-02-28T22:00:00.000Z')
})

test('a text that waits or failed has no paragraphs, a snippet has its own', () => {
  expect(paragraphsOf({ state: 'waiting' })).toEqual([])
  expect(paragraphsOf({ state: 'failed', reason: 'gone' })).toEqual([])
  expect(paragraphsOf({ state: 'snippet', paragraphs: ['a'], reason: 'the page is gone' })).toEqual(['a'])
})

test('offsets point into the paragraphs joined by one line feed', () => {
  expect(articleText(['One.', 'Two.']).indexOf('Two')).toBe(5)
})

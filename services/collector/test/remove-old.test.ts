import { createLog } from '@parallax/runtime'
import { migrate, openStore, type Store } from '@parallax/store'
import { startTestPostgres, type TestPostgres } from '@parallax/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { removeOld } from '../src/jobs/remove-old.js'
import { FOR_EVER } from './for-ever.js'

const DAY_MS = 86_400_000
const AT = new Date('2026-03-01T12:00:00.000Z')
const RUN = { progress: async () => {}, signal: new AbortController().signal }

let postgres: TestPostgres
let store: Store
let feedId: string
beforeAll(async () => {
  postgres = await startTestPostgres()
  await migrate(postgres.url)
  store = openStore(postgres.url)
  const outlet = { name: 'The Harbour', domain: 'harbour.example' }
  const feed = { url: 'https://harbour.example/feed', title: 'Harbour', siteUrl: null, kind: 'rss' as const }
  feedId = (await store.feeds.subscribe({ ...feed, outlet, group: null })).feed.id
})
afterAll(async () => {
  await store?.close()
  await postgres?.stop()
})

/** A page that cannot be had. */
async function addLost(name: string): Promise<void> {
  const url = `https://harbour.example/${name}`
  const entry = { key: name, url, title: name, author: null, publishedAt: null, summary: null, paragraphs: null }
  const [id = ''] = await store.articles.addEntries(feedId, [entry], AT)
  const text = { state: 'failed' as const, reason: 'The page answered 410 (gone).' }
  await store.articles.recordText(id, { text, at: AT, nextReadAt: null })
}

const runAt = (now: Date, keepDays: Partial<typeof FOR_EVER> = {}) => {
  const settings = {
    ...{ pollMinSeconds: 300, hostDelayMs: 0, fullText: 'page' as const, publicUrl: null },
    keepDays: { ...FOR_EVER, ...keepDays },
  }
  return removeOld({}, { store, settings, log: createLog('test', 'silent'), now: () => now }, RUN)
}

const NOTHING = { comparisons: 0, revisions: 0, articles: 0, feeds: 0 }

test('without settings everything is kept; with them what is older goes, in as many steps as it takes, and is told', async () => {
  for (let n = 0; n < 120; n++) await addLost(`story-${n}`)
  const later = new Date(AT.getTime() + 30 * DAY_MS)
  expect(await runAt(later)).toEqual({ answer: NOTHING })
  expect(await runAt(later, { loneArticles: 31, revisions: 31, comparisons: 31 })).toEqual({ answer: NOTHING })
  expect(await runAt(later, { loneArticles: 29 })).toEqual({ answer: { ...NOTHING, articles: 120 } })
  expect(await runAt(later, { loneArticles: 29 })).toEqual({ answer: NOTHING })
  expect(await store.totals()).toMatchObject({ articles: 0, feeds: 1 })
})

test('a removed feed is deleted once it cannot come back', async () => {
  await store.feeds.remove(feedId)
  expect(await runAt(new Date(Date.now() + 29 * DAY_MS))).toEqual({ answer: NOTHING })
  expect(await runAt(new Date(Date.now() + 31 * DAY_MS))).toEqual({ answer: { ...NOTHING, feeds: 1 } })
})

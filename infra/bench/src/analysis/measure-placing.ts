import { setImmediate as breathe } from 'node:timers/promises'
import { indexTermsOf, placeInEvent, termsOf, WINDOW_HOURS } from '@parallax/analysis'
import { knownAt } from '@parallax/model'
import { migrate, openStore, type Store } from '@parallax/store'
import { startTestPostgres } from '@parallax/testing'
import pg from 'pg'
import type { BenchOptions } from '../benches.js'
import type { Measured } from '../result.js'
import { emptyStore, type Filled, fillStore } from '../scale/fill-store.js'
import { eventId, sizeOf, type WorldReport, worldReport } from '../scale/world.js'

const CANDIDATES_MOST = 40
/** Of the articles that are placed, those that warm up the server and the compiler are not counted. */
const WARM_UP = 100
const COUNTED = 500

/**
 * Placements a second through the real store at each number of stored articles, in one database that grows. What is
 * timed is what the job of placing does: look the article up, ask for candidates, choose, write.
 */
export async function measurePlacing({ sizes, progress }: BenchOptions): Promise<Measured[]> {
  const server = await startTestPostgres()
  const client = new pg.Client({ connectionString: server.url })
  const store = openStore(server.url)
  try {
    await migrate(server.url)
    await client.connect()
    await client.query('set statement_timeout = 0')
    const filled = emptyStore()
    const rates: number[] = []
    for (const size of sizes) {
      progress(`analysis: filling a store with ${size} articles`)
      const start = performance.now()
      await fillStore(client, filled, size)
      progress(`analysis: filled in ${Math.round((performance.now() - start) / 1000)} s; placing`)
      rates.push(await placementRate(store, filled, progress))
    }
    return rates.map((value, index) =>
      measured({ value, size: sizes[index] ?? 0, first: { size: sizes[0] ?? 0, value: rates[0] ?? 0 } }),
    )
  } finally {
    await store.close()
    await client.end()
    await server.stop()
  }
}

interface Rate {
  value: number
  size: number
  first: { size: number; value: number }
}

const measured = ({ value, size, first }: Rate): Measured => ({
  metric: `placementsPerSecondAt${size}Articles`,
  value,
  unit: '1/s',
  ...(size === first.size ? {} : { peer: { name: `the same at ${first.size} articles`, value: first.value } }),
})

async function placementRate(store: Store, filled: Filled, progress: (line: string) => void): Promise<number> {
  const arriving = await arrive(store, filled, WARM_UP + COUNTED)
  let right = 0
  let start = performance.now()
  for (const [index, { id, story }] of arriving.entries()) {
    if (index === WARM_UP) start = performance.now()
    const placed = await place(store, id)
    if (placed === (story.isKnown ? eventId(story.number) : null)) right += 1
    await breathe()
  }
  const rate = COUNTED / ((performance.now() - start) / 1000)
  progress(`analysis: ${Math.round(rate)} placements a second, ${right} of ${arriving.length} in the right event`)
  if (right < arriving.length / 2) throw new Error('placing does not find the events: its speed says nothing')
  return rate
}

interface Arriving {
  id: string
  story: { number: number; isKnown: boolean }
}

/** New articles with their texts, in the store and not placed: two in three report one of the latest stored events. */
async function arrive(store: Store, filled: Filled, count: number): Promise<Arriving[]> {
  const arriving: Arriving[] = []
  const newest = filled.story
  for (let index = 0; index < count; index++) {
    const isKnown = index % 3 > 0
    const number = isKnown ? newest - 1 - ((index * 7) % 300) : filled.story++
    // Reports that are not stored yet have the numbers after the last of their event.
    const report = worldReport(number, isKnown ? sizeOf(number) + 20 + Math.floor(index / 300) * 20 + (index % 20) : 0)
    arriving.push({ id: await addReport(store, report), story: { number, isKnown } })
  }
  return arriving
}

async function addReport(store: Store, report: WorldReport): Promise<string> {
  const domain = `outlet-${report.outlet}.example`
  const outlet = { name: `Outlet ${report.outlet}`, domain }
  const subscription = {
    url: `https://${domain}/feed`,
    title: outlet.name,
    siteUrl: null,
    kind: 'rss' as const,
    outlet,
    group: null,
  }
  const { feed } = await store.feeds.subscribe(subscription)
  const { url, title, paragraphs, at } = report
  const entry = { key: url, url, title, author: null, publishedAt: at.toISOString(), summary: null, paragraphs: null }
  const [id] = await store.articles.addEntries(feed.id, [entry], at)
  if (id === undefined) throw new Error(`${url} is there already`)
  await store.articles.recordText(id, { text: { state: 'read', from: 'page', paragraphs }, at, nextReadAt: null })
  return id
}

/** What the job `place-article` does, without its thread. Returns the event it joined; null where it began one. */
async function place(store: Store, articleId: string): Promise<string | null> {
  const article = await store.articles.placing(articleId)
  if (!article) throw new Error(`there is no article ${articleId}`)
  const terms = termsOf(article)
  const frequencies = await store.events.frequencies(terms)
  const candidates = await store.events.candidatesFor({
    articleId,
    indexTerms: indexTermsOf(terms, frequencies),
    around: new Date(knownAt(article)),
    windowHours: WINDOW_HOURS,
    limit: CANDIDATES_MOST,
  })
  const placement = placeInEvent(article, candidates, frequencies)
  await store.events.place(articleId, placement)
  return placement.eventId
}

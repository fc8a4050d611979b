import { setImmediate as breathe } from 'node:timers/promises'
import { articleWords, inWords, KnownEvents, PlacingRun } from '@parallax/analysis'
import type { LaneLack } from '@parallax/model'
import { migrate, openStore, type Store } from '@parallax/store'
import { startTestPostgres } from '@parallax/testing'
import pg from 'pg'
import type { BenchOptions } from '../benches.js'
import type { Measured } from '../result.js'
import { emptyStore, type Filled, fillStore } from '../scale/fill-store.js'
import { eventId, LOOSE_WORLD, type WorldReport, worldReport } from '../scale/world.js'

/** Articles that are placed at once. */
const BATCH = 50
/** Of the articles that are placed, those that warm up the server and the compiler are not counted. */
const WARM_UP = 100
const COUNTED = 500

/** A store, how it was filled, and the connection that fills it. */
interface Site {
  url: string
  client: pg.Client
  store: Store
  filled: Filled
  known: KnownEvents
  /** The story after the last that filling stored, and how often articles have arrived since. */
  firstNew: number
  arrivals: number
}

/**
 * Placements a second through the real store at each number of stored articles. What is timed is what the job of placing
 * does with a batch: look the articles up, ask for what may be theirs, choose, write. A store of the first size stays beside the one that
 * grows, on the same server, and the two are timed in turns: whatever else the machine does slows both.
 */
export async function measurePlacing({
  sizes,
  progress,
}: Pick<BenchOptions, 'sizes' | 'progress'>): Promise<Measured[]> {
  const server = await startTestPostgres()
  const [first = 1000, ...larger] = sizes
  const small = await openSite(server.url)
  try {
    await fill(small, first, progress)
    if (larger.length === 0) {
      const [alone] = await ratesOf([small], progress)
      return [{ metric: `placementsPerSecondAt${first}Articles`, value: alone ?? 0, unit: '1/s' }]
    }
    return await measureGrowing({ small, first, larger, progress })
  } finally {
    await closeSite(small)
    await server.stop()
  }
}

interface Growing {
  small: Site
  first: number
  larger: readonly number[]
  progress: BenchOptions['progress']
}

async function measureGrowing({ small, first, larger, progress }: Growing): Promise<Measured[]> {
  await small.client.query('create database parallax_larger')
  const large = await openSite(Object.assign(new URL(small.url), { pathname: '/parallax_larger' }).href)
  try {
    const measured: Measured[] = []
    for (const size of larger) {
      await fill(large, size, progress)
      const [here = 0, there = 0] = await ratesOf([small, large], progress)
      const peer = { name: `the same at ${first} articles, in turns`, value: here }
      measured.push({ metric: `placementsPerSecondAt${size}Articles`, value: there, unit: '1/s', peer })
    }
    return measured
  } finally {
    await closeSite(large)
  }
}

async function openSite(url: string): Promise<Site> {
  await migrate(url)
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query('set statement_timeout = 0')
  return {
    url,
    client,
    store: openStore(url),
    filled: emptyStore(LOOSE_WORLD),
    known: new KnownEvents(),
    firstNew: 0,
    arrivals: 0,
  }
}

async function closeSite({ store, client }: Site): Promise<void> {
  await store.close()
  await client.end()
}

async function fill(site: Site, size: number, progress: BenchOptions['progress']): Promise<void> {
  progress(`analysis: filling a store with ${size} articles`)
  const start = performance.now()
  await fillStore(site.client, site.filled, size)
  site.firstNew = site.filled.story
  progress(`analysis: filled in ${Math.round((performance.now() - start) / 1000)} s`)
}

/** Placements a second at each site, one batch at each in turns. */
async function ratesOf(sites: readonly Site[], progress: BenchOptions['progress']): Promise<number[]> {
  const stories = await Promise.all(sites.map((site) => arrive(site, WARM_UP + COUNTED)))
  const tallies = sites.map(() => ({ ms: 0, right: 0 }))
  for (let turn = 0; turn < WARM_UP + COUNTED; turn += BATCH) {
    for (const [index, site] of sites.entries()) {
      const [own, tally] = [stories[index], tallies[index]]
      if (!own || !tally) continue
      const start = performance.now()
      const placed = await placeBatch(site)
      if (turn >= WARM_UP) tally.ms += performance.now() - start
      tally.right += placed.filter(({ id, joined }) => joined === expected(own.get(id))).length
      await breathe()
    }
  }
  return tallies.map(({ ms, right }) => {
    const rate = COUNTED / (ms / 1000)
    progress(`analysis: ${Math.round(rate)} placements a second, ${right} of ${WARM_UP + COUNTED} in the right event`)
    if (right < (WARM_UP + COUNTED) / 2) throw new Error('placing does not find the events: its speed says nothing')
    return rate
  })
}

const expected = (story: ArrivingStory | undefined): string | null => (story?.isKnown ? eventId(story.number) : null)

interface ArrivingStory {
  number: number
  isKnown: boolean
}

/**
 * New articles with their texts, in the store and not placed, and what each of them reports: two in three one of the latest
 * stored events.
 */
async function arrive(site: Site, count: number): Promise<Map<string, ArrivingStory>> {
  const { store, filled, firstNew } = site
  const arriving = new Map<string, ArrivingStory>()
  const round = site.arrivals++
  for (let index = 0; index < count; index++) {
    const isKnown = index % 3 > 0
    const number = isKnown ? firstNew - 1 - ((index * 7) % 300) : filled.story++
    // Reports that are not stored yet have the numbers after the last of their event.
    const later = (Math.floor(index / 300) + 2 * round + 1) * 20 + (index % 20)
    const report = worldReport(LOOSE_WORLD, number, isKnown ? LOOSE_WORLD.sizeOf(number) + later : 0)
    arriving.set(await addReport(store, report), { number, isKnown })
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

/** What the job `place-article` does with those that wait, without its thread. Gives the event each joined; null where it began one. */
async function placeBatch({ store: { lane }, known }: Site): Promise<{ id: string; joined: string | null }[]> {
  const waiting = await lane.waiting({ articleId: '', without: [], limit: BATCH })
  const freshIds = lane.freshIds(waiting.length)
  const run = new PlacingRun(known)
  run.come(waiting.map((article, index) => ({ article, freshId: freshIds[index] ?? '', words: articleWords(article) })))
  let asked: LaneLack = { terms: [], reaches: [], events: [], texts: [] }
  const until = waiting.length
  let step = run.advance({ asked, found: await lane.lookUp(asked), until })
  while ('lack' in step) {
    asked = step.lack
    step = run.advance({ asked, found: await lane.lookUp(asked), until })
  }
  const articles = new Map(waiting.map((article) => [article.id, article]))
  const placements = step.done.flatMap(({ articleId, freshId, ...decision }) => {
    const article = articles.get(articleId)
    return article ? [{ articleId, freshId, placement: inWords(article, decision) }] : []
  })
  const { changed } = await lane.placeAll(placements)
  run.keep(changed)
  return placements.map(({ articleId, placement }) => ({ id: articleId, joined: placement.eventId }))
}

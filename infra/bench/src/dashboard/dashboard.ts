import { migrate, openStore } from '@parallax/store'
import { startTestPostgres } from '@parallax/testing'
import pg from 'pg'
import type { Bench, BenchOptions } from '../benches.js'
import { type Measured, resultOf } from '../result.js'
import { emptyStore, fillStore } from '../scale/fill-store.js'
import { DENSE_WORLD } from '../scale/world.js'
import { compareLatest } from './compare-latest.js'
import { fillFound } from './fill-found.js'
import { measurePages } from './measure-pages.js'
import { measureSearch } from './measure-search.js'
import { runDashboard } from './run-dashboard.js'

const ARTICLES = 100_000
/** The page that is measured: an event of twelve articles. */
const EVENT = { articles: 12, events: 20 }
const MEGABYTE = 1024 * 1024

/** Pages, search and memory of the dashboard in one process, with 100,000 articles of 10,000 events in the store. */
export const dashboard: Bench = async (options) => {
  const server = await startTestPostgres()
  const client = new pg.Client({ connectionString: server.url })
  try {
    await migrate(server.url)
    await client.connect()
    await client.query('set statement_timeout = 0')
    const eventIds = await prepare(server.url, client, options)
    const measured = await measure({ url: server.url, client, eventIds, progress: options.progress })
    return measured.map((one) => resultOf('dashboard', one))
  } finally {
    await client.end()
    await server.stop()
  }
}

async function prepare(url: string, client: pg.Client, { progress }: BenchOptions): Promise<string[]> {
  const filled = emptyStore(DENSE_WORLD)
  progress(`dashboard: filling a store with ${ARTICLES} articles`)
  await fillStore(client, filled, ARTICLES)
  progress(`dashboard: ${filled.articles} articles of ${filled.story} events are stored; their facts and speakers`)
  await fillFound(client, filled)
  const store = openStore(url)
  try {
    const { eventIds, findings } = await compareLatest(store, client, EVENT)
    progress(`dashboard: ${eventIds.length} events of ${EVENT.articles} articles with ${findings} findings`)
    if (findings === 0) throw new Error('the events that are shown have no findings: their pages say nothing')
    return eventIds
  } finally {
    await store.close()
  }
}

interface Measuring {
  url: string
  client: pg.Client
  eventIds: readonly string[]
  progress: BenchOptions['progress']
}

async function measure({ url, client, eventIds, progress }: Measuring): Promise<Measured[]> {
  const running = await runDashboard(url)
  try {
    const pages = await measurePages({ running, client, eventIds, progress })
    const search = await measureSearch(running, progress)
    const memory = { metric: 'residentMemory', value: (await running.residentBytes()) / MEGABYTE, unit: 'MiB' }
    return [...pages, ...search, memory]
  } finally {
    await running.stop()
  }
}

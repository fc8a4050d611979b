import { setTimeout as pause } from 'node:timers/promises'
import { migrate, openStore } from '@parallax/store'
import { startRedis, startTestPostgres } from '@parallax/testing'
import pg from 'pg'
import type { BenchOptions } from '../benches.js'
import type { Measured } from '../result.js'
import { type RunningService, runService } from './run-service.js'
import { REPORTS, startFeeds } from './start-feeds.js'

export interface Topology {
  queue: 'postgres' | 'redis'
  analysts: number
}

const LOOK_EVERY_MS = 250
const PLACING = 'place-article,revise-event'
const COMPARING = 'compare-event,derive-outdated'

const PLACED = 'select count(*)::int as left from parallax.articles where event_id is not null'
const UNCOMPARED =
  'select count(*)::int as left from parallax.events where merged_into is null and change > compared_change'
const EVENTS = 'select count(*)::int as left from parallax.events where merged_into is null'

/**
 * First all articles from their feeds to their events, nothing compared meanwhile; then the events that wait from there
 * to their comparisons. Empty where the queue is to be on a Redis and there is none.
 */
export const measurePipeline = async (
  { queue, analysts }: Topology,
  { articles, progress }: Pick<BenchOptions, 'articles' | 'progress'>,
): Promise<Measured[]> => {
  const redis = queue === 'redis' ? await startRedis({ args: ['--maxmemory-policy', 'noeviction'] }) : null
  if (queue === 'redis' && redis === null) return []
  const server = await startTestPostgres()
  const feeds = await startFeeds(Math.ceil(articles / REPORTS))
  const database = new pg.Pool({ connectionString: server.url, max: 1 })
  const env = {
    DATABASE_URL: server.url,
    ...(redis ? { REDIS_URL: redis.url } : {}),
    PARALLAX_ALLOW_ADDRESSES: '127.0.0.0/8',
    PARALLAX_HOST_DELAY_MS: '0',
    PARALLAX_FULL_TEXT: 'feed',
  }
  const count = async (query: string): Promise<number> =>
    (await database.query<{ left: number }>(query)).rows[0]?.left ?? 0
  const total = Math.ceil(articles / REPORTS) * REPORTS
  const analystsFor = (jobs: string) =>
    Promise.all(Array.from({ length: analysts }, () => runService({ name: 'analyst', jobs, env })))
  const running: RunningService[] = []
  try {
    await migrate(server.url)
    const placing = [await runService({ name: 'collector', env }), ...(await analystsFor(PLACING))]
    running.push(...placing)
    await subscribe(server.url, feeds.urls)
    const placed = await secondsUntil(async () => (await count(PLACED)) >= total)
    const memory = await memoryOf(placing)
    await Promise.all(placing.slice(1).map((service) => service.stop()))
    progress(`pipeline: ${queue}, ${analysts} analysts: ${total} articles placed in ${placed.toFixed(0)} s`)

    const events = await count(EVENTS)
    const comparing = await analystsFor(COMPARING)
    running.push(...comparing)
    const compared = await secondsUntil(async () => (await count(UNCOMPARED)) === 0)
    progress(`pipeline: ${queue}, ${analysts} analysts: ${events} events compared in ${compared.toFixed(0)} s`)

    const at = `${queue === 'redis' ? 'Redis' : 'Postgres'}${analysts}Analysts`
    return [
      { metric: `articlesPlacedPerSecond${at}`, value: total / placed, unit: '1/s' },
      { metric: `eventsComparedPerSecond${at}`, value: events / compared, unit: '1/s' },
      { metric: `articlesPerEvent${at}`, value: total / events, unit: '' },
      { metric: `collectorPeakMemory${at}`, value: memory[0] ?? 0, unit: 'MiB' },
      { metric: `placingAnalystPeakMemory${at}`, value: Math.max(...memory.slice(1)), unit: 'MiB' },
      { metric: `comparingAnalystPeakMemory${at}`, value: Math.max(...(await memoryOf(comparing))), unit: 'MiB' },
    ]
  } finally {
    await Promise.all(running.map((service) => service.stop()))
    await database.end()
    await feeds.close()
    await redis?.stop()
    await server.stop()
  }
}

const memoryOf = async (services: readonly RunningService[]): Promise<number[]> =>
  Promise.all(services.map(async (service) => (await service.peakMebibytes()) ?? 0))

/** One by one: the first polls of a list are spread over minutes. */
const subscribe = async (databaseUrl: string, urls: readonly string[]): Promise<void> => {
  const store = openStore(databaseUrl)
  try {
    for (const url of urls) {
      const outlet = new URL(url).pathname.split('/')[1] ?? ''
      await store.feeds.subscribe({
        ...{ url, title: url, siteUrl: null, kind: 'rss', group: null },
        outlet: { name: `Outlet ${outlet}`, domain: `outlet-${outlet}.example` },
      })
    }
  } finally {
    await store.close()
  }
}

const secondsUntil = async (isSo: () => Promise<boolean>): Promise<number> => {
  const start = performance.now()
  while (!(await isSo())) await pause(LOOK_EVERY_MS)
  return (performance.now() - start) / 1_000
}

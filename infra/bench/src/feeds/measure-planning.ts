import { migrate, openStore, type Store } from '@parallax/store'
import { startTestPostgres } from '@parallax/testing'
import type { Measured } from '../result.js'
import { medianSecondsOf } from '../stopwatch.js'

const FEEDS = 10_000
/** As many as the clock of the collector takes at once. */
const AT_ONCE = 500
const RUNS = 21
const HOUR_MS = 3_600_000

const importMany = (store: Store) =>
  store.feeds.importList(
    Array.from({ length: FEEDS }, (_, n) => ({
      ...{ url: `https://outlet-${n}.example/feed`, title: `Outlet ${n}`, siteUrl: null, kind: 'rss' as const },
      group: n % 5 === 0 ? `Group ${n % 100}` : null,
    })),
  )

/** What planning asks the store: which of 10,000 feeds, all of them due, are asked next; and how long they took to import. */
export async function measurePlanning(): Promise<Measured[]> {
  const server = await startTestPostgres()
  await migrate(server.url)
  const store = openStore(server.url)
  try {
    const importing = performance.now()
    await importMany(store)
    const importSeconds = (performance.now() - importing) / 1_000
    const now = new Date(Date.now() + HOUR_MS)
    const seconds = await medianSecondsOf(RUNS, () => store.feeds.due(now, AT_ONCE))
    return [
      { metric: 'planningOf10000Feeds', value: seconds * 1_000, unit: 'ms' },
      { metric: 'importOf10000Feeds', value: importSeconds, unit: 's' },
    ]
  } finally {
    await store.close()
    await server.stop()
  }
}

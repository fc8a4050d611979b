import { openStore } from '@parallax/store'
import type { Measured } from '../result.js'
import { peakMemory } from './run-service.js'
import type { Site } from './site.js'

const PLACING = 'place-article,revise-event'

/** Whether feeds are still to be asked, or articles have no event. Not counted: that took a twelfth of the server's time. */
const UNPLACED = `select (exists (select from parallax.feeds where last_polled_at is null)
  or exists (select from parallax.articles where event_id is null))::int as left`
const UNREVISED =
  'select count(*)::int as left from parallax.events where merged_into is null and revise_change is not null'
const ARTICLES = 'select count(*)::int as left from parallax.articles'
const EVENTS = 'select count(*)::int as left from parallax.events where merged_into is null'

/** All articles of feeds to their events, nothing compared meanwhile, and until every event was held against its neighbours. */
export const measurePlacing = async (
  site: Site,
  { urls, progress }: { urls: readonly string[]; progress(line: string): void },
): Promise<Measured[]> => {
  const { queue, analysts } = site.topology
  const services = [
    ...(await site.start({ name: 'collector' }, 1)),
    ...(await site.start({ name: 'analyst', jobs: PLACING }, analysts)),
  ]
  const spent = await site.startClock(services)
  const start = performance.now()
  await subscribe(site.databaseUrl, urls)
  const placed = await site.secondsUntilNone(UNPLACED, start)
  const revised = await site.secondsUntilNone(UNREVISED, start)
  const articles = await site.count(ARTICLES)
  const milliseconds = (await spent()).map((seconds) => (1_000 * seconds) / articles)
  const [collector = 0, ...analysing] = milliseconds.slice(0, -1)
  const memory = await peakMemory(services)
  await Promise.all(services.map((service) => service.stop()))
  progress(
    `pipeline: ${queue}, ${analysts} analysts: ${articles} articles placed in ${placed.toFixed(1)} s, held against all by ${revised.toFixed(1)} s`,
  )
  return [
    { metric: 'articlesPlacedPerSecond', value: articles / placed, unit: '1/s' },
    { metric: 'articlesRevisedPerSecond', value: articles / revised, unit: '1/s' },
    { metric: 'articlesPerEvent', value: articles / (await site.count(EVENTS)), unit: '' },
    { metric: 'collectorCpuPerArticle', value: collector, unit: 'ms' },
    { metric: 'analystsCpuPerArticle', value: analysing.reduce((sum, own) => sum + own, 0), unit: 'ms' },
    { metric: 'serversCpuPerArticle', value: milliseconds.at(-1) ?? 0, unit: 'ms' },
    { metric: 'collectorPeakMemory', value: memory[0] ?? 0, unit: 'MiB' },
    { metric: 'placingAnalystPeakMemory', value: Math.max(...memory.slice(1)), unit: 'MiB' },
  ]
}

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

import type { BenchOptions } from '../benches.js'
import type { Measured } from '../result.js'
import { measureComparing } from './measure-comparing.js'
import { measurePlacing } from './measure-placing.js'
import { openSite, type Topology } from './site.js'
import { REPORTS, startFeeds } from './start-feeds.js'

/**
 * Articles a second from their feeds to their events, ten reports of each, and events a second, six articles in each, from
 * there to their comparisons. What each costs of the CPU is told beside it: on a machine that does other things, read that.
 * Empty where the queue is to be on a Redis and there is none.
 */
export const measurePipeline = async (
  topology: Topology,
  { articles, progress }: Pick<BenchOptions, 'articles' | 'progress'>,
): Promise<Measured[]> => {
  const site = await openSite(topology)
  if (site === null) return []
  const feeds = await startFeeds(Math.ceil(articles / REPORTS))
  try {
    const measured = [
      ...(await measurePlacing(site, { urls: feeds.urls, progress })),
      ...(await measureComparing(site, progress)),
    ]
    const at = `${topology.queue === 'redis' ? 'Redis' : 'Postgres'}${topology.analysts}Analysts`
    return measured.map((one) => ({ ...one, metric: `${one.metric}${at}` }))
  } finally {
    await site.close()
    await feeds.close()
  }
}

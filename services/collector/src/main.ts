import { setPriority } from 'node:os'
import { openWeb } from '@parallax/feeds'
import { METHOD } from '@parallax/model'
import { CLOCKS, chooseJobs, openQueue } from '@parallax/queue'
import { connectionsOf, jobsArgument, observeWorker, runService, STANDS_BACK } from '@parallax/runtime'
import { migrate, openStore } from '@parallax/store'
import { startClock } from './clock.js'
import type { CollectorContext } from './context.js'
import { compareSources } from './jobs/compare-sources.js'
import { deliverAlert } from './jobs/deliver-alert.js'
import { deriveUndone } from './jobs/derive-undone.js'
import { pollFeed } from './jobs/poll-feed.js'
import { previewFeed } from './jobs/preview-feed.js'
import { readArticle } from './jobs/read-article.js'
import { removeOld } from './jobs/remove-old.js'
import { subscribeFeed } from './jobs/subscribe-feed.js'
import { startLanes } from './start-lanes.js'
import { startStoreClock } from './store-clock.js'

const HANDLERS = {
  'derive-undone': deriveUndone,
  'remove-old': removeOld,
  'preview-feed': previewFeed,
  'subscribe-feed': subscribeFeed,
  'compare-sources': compareSources,
  'poll-feed': pollFeed,
  'read-article': readArticle,
  'deliver-alert': deliverAlert,
}

await runService('collector', async (settings, log) => {
  // Feeds can wait a moment; placing what they brought is the one thing that nothing else can do meanwhile.
  setPriority(STANDS_BACK)
  const only = jobsArgument(process.argv.slice(2), (list) => chooseJobs('collector', list))
  const connections = connectionsOf(settings)
  await migrate(connections.databaseUrl)
  const store = openStore(connections.databaseUrl, {
    onError: (error) => log.error({ err: error }, 'a database connection was lost'),
  })
  const seen = await observeWorker({ service: 'collector', method: METHOD, jobs: only, quiet: CLOCKS, settings, log })
  const queue = await openQueue(connections.queue, seen.adding)
  const showing = await seen.show({ store, queue })
  const time = await startStoreClock(store, log)
  const threads = startLanes()
  const web = openWeb({ ...settings, turns: store.turns })

  const context: CollectorContext = { store, web, threads, settings, queue, log, now: time.now }
  await queue.work(HANDLERS, context, { only, ...seen.running })
  const clock = startClock(queue, log)
  return {
    stop: async () => {
      clock.stop()
      await queue.close()
      await time.stop()
      await showing.stop()
      await threads.close()
      await web.close()
      await store.close()
    },
  }
})

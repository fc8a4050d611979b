import { availableParallelism } from 'node:os'
import { shareWordVectors } from '@parallax/language/vectors'
import { METHOD } from '@parallax/model'
import { CLOCKS, chooseJobs, openQueue } from '@parallax/queue'
import { connectionsOf, jobsArgument, observeWorker, runService, startThreads } from '@parallax/runtime'
import { migrate, openStore } from '@parallax/store'
import type { AnalystContext } from './context.js'
import { compareEvent } from './jobs/compare-event.js'
import { deriveOutdated } from './jobs/derive-outdated.js'
import { placeArticle } from './jobs/place-article.js'
import { previewCorrection } from './jobs/preview-correction.js'
import { reviseEvent } from './jobs/revise-event.js'

const HANDLERS = {
  'place-article': placeArticle,
  'revise-event': reviseEvent,
  'derive-outdated': deriveOutdated,
  'compare-event': compareEvent,
  'preview-correction': previewCorrection,
}

const tasksIn = (name: string): URL =>
  new URL(import.meta.url.endsWith('.ts') ? `./${name}.ts` : `./${name}.js`, import.meta.url)

/** Two leads are read in milliseconds. */
const PLACING = { threads: 1, timeoutMs: 20_000, heapMb: 512, youngMb: 96 }
/** Nothing waits for comparisons as all articles do for the one lane. What is read ahead is early enough. */
const READING = { threads: 1, timeoutMs: 20_000, heapMb: 192, standsBack: true }

/** An event of hundreds of articles takes seconds; one that takes a minute is hostile. One of 50 makes 300 MB of objects. */
const COMPARING = {
  threads: Math.max(1, availableParallelism() - 1),
  timeoutMs: 60_000,
  heapMb: 512,
  youngMb: 256,
  standsBack: true,
}

await runService('analyst', async (settings, log) => {
  const only = jobsArgument(process.argv.slice(2), (list) => chooseJobs('analyst', list))
  const connections = connectionsOf(settings)
  await migrate(connections.databaseUrl)
  const store = openStore(connections.databaseUrl, {
    onError: (error) => log.error({ err: error }, 'a database connection was lost'),
  })
  const seen = await observeWorker({ service: 'analyst', method: METHOD, jobs: only, quiet: CLOCKS, settings, log })
  const queue = await openQueue(connections.queue, seen.adding)
  const showing = await seen.show({ store, queue })
  shareWordVectors()
  const placing = startThreads<typeof import('./tasks.js')>(tasksIn('tasks'), PLACING)
  const reading = startThreads<typeof import('./reading-tasks.js')>(tasksIn('reading-tasks'), READING)
  const comparing = startThreads<typeof import('./tasks.js')>(tasksIn('tasks'), COMPARING)

  const context: AnalystContext = {
    store,
    placing,
    reading,
    comparing,
    suspects: new Set(),
    log,
    now: () => new Date(),
  }
  await queue.work(HANDLERS, context, { only, ...seen.running })
  return {
    stop: async () => {
      await queue.close()
      await showing.stop()
      await placing.close()
      await reading.close()
      await comparing.close()
      await store.close()
    },
  }
})

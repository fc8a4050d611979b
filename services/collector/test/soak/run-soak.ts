import { setTimeout as pause } from 'node:timers/promises'
import { migrate, openStore } from '@parallax/store'
import { startTestPostgres } from '@parallax/testing'
import { startCollector } from '../collector-process.js'
import type { Ledger } from './ledger.js'
import { memoryOf } from './memory-of.js'
import { randomOf } from './random.js'
import { startOutlets } from './start-outlets.js'
import { type Watched, watchFeeds } from './watch-feeds.js'

export interface SoakOptions {
  seed: number
  feeds: number
  /** The shortest distance between two polls; a healthy feed asks to be polled six times as rarely. */
  pollMinSeconds: number
  /** Whether it has gone on for long enough; asked after each look. */
  isOver: (seen: { watched: Watched[]; seconds: number }) => boolean
  /** Memory counts from here on; never where left out. */
  warmUpSeconds?: number
}

const LOOK_EVERY_MS = 500
const MINUTE_SECONDS = 60
/** Of the looks at memory, so many are passed over for one in the ledger. */
const TRACE_EVERY = 30

const middle = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/** Has one real worker poll the feeds of many outlets, a third of them hostile, and tells what came of it. */
export const runSoak = async (options: SoakOptions): Promise<Ledger> => {
  const { seed, feeds, pollMinSeconds, isOver, warmUpSeconds = Number.POSITIVE_INFINITY } = options
  const outlets = await startOutlets({ feeds, random: randomOf(seed), everySeconds: pollMinSeconds * 6 })
  const postgres = await startTestPostgres()
  await migrate(postgres.url)
  const store = openStore(postgres.url)
  const worker = await startCollector({
    DATABASE_URL: postgres.url,
    PARALLAX_ALLOW_ADDRESSES: outlets.reachable,
    PARALLAX_POLL_MIN_SECONDS: String(pollMinSeconds),
  })
  try {
    await store.feeds.importList(
      outlets.feeds.map(({ url, behaviour }) => ({
        ...{ url, title: behaviour ?? 'healthy', siteUrl: null, kind: 'rss' as const, group: null },
      })),
    )
    const feedsSeen = watchFeeds(store, outlets.feeds)
    const memory: { seconds: number; bytes: number }[] = []
    const startedAt = Date.now()
    const secondsNow = () => (Date.now() - startedAt) / 1_000
    const isThere = () => worker.process.exitCode === null && worker.process.signalCode === null
    for (;;) {
      await feedsSeen.look()
      const bytes = await memoryOf(worker.process.pid ?? 0)
      if (bytes !== null && secondsNow() >= warmUpSeconds) memory.push({ seconds: secondsNow(), bytes })
      if (!isThere() || isOver({ watched: feedsSeen.watched(), seconds: secondsNow() })) break
      await pause(LOOK_EVERY_MS)
    }
    const seconds = secondsNow()
    const between = (from: number, to: number) =>
      middle(memory.filter((one) => one.seconds >= from && one.seconds < to).map((one) => one.bytes))
    const survived = isThere()
    return {
      seed,
      feeds: feedsSeen.watched(),
      seconds,
      memory:
        memory.length === 0
          ? null
          : {
              first: between(warmUpSeconds, warmUpSeconds + MINUTE_SECONDS),
              last: between(seconds - MINUTE_SECONDS, seconds + 1),
              trace: memory.filter((_, n) => n % TRACE_EVERY === 0).map(({ bytes }) => bytes),
            },
      rejections: countOf(worker.said(), /unhandled rejection/gi),
      jobFailures: worker.said().match(/^.*"level":[56]0.*$/gm) ?? [],
      canaryHeard: outlets.canaryHeard(),
      survived,
    }
  } finally {
    await worker.stop()
    await store.close()
    await postgres.stop()
    await outlets.close()
  }
}

import { setTimeout as pause } from 'node:timers/promises'
import type { JobQueue } from '@parallax/queue'
import pg from 'pg'
import { type Audit, audit } from './audit.js'
import { type Differences, differencesBetween } from './differences.js'
import type { NewsSite } from './news-site.js'
import { startNewsSite } from './news-site.js'
import type { Outcome } from './outcome-of.js'
import { type Kill, planKills } from './plan-kills.js'
import { subscribeAll } from './subscribe-all.js'
import { type QueueKind, startTopology, type Topology } from './topology.js'
import { undone } from './undone.js'

export interface ChaosOptions {
  seed: number
  seconds: number
  queue: QueueKind
  stories: number
  outlets: number
  /** Stories of one report each that are there before anything is killed. */
  background: number
  killEveryMs: number
  /** Whether the same feeds are read once more without any disturbance, to hold the outcome against. */
  undisturbed: boolean
  progress(line: string): void
}

/** One run over the feeds, from the first article to the last comparison. */
export interface Run {
  kills: Kill[]
  starts: [string, number][]
  rejections: number
  /** From the last kill until the store said that nothing is undone. */
  secondsAfter: number
  audit: Audit
}

export interface Ledger {
  options: ChaosOptions
  disturbed: Run
  undisturbed: Run | null
  differences: Differences | null
}

const LOOK_EVERY_MS = 500
/** Longer than the longest lock of a dead worker. */
const STUCK_MS = 120_000

/** null where the queue is to be on a Redis and there is none. */
export const runChaos = async (options: ChaosOptions): Promise<Ledger | null> => {
  const site = await startNewsSite(options)
  try {
    const disturbed = await runOver(site, options, disturb)
    if (disturbed === null) return null
    const undisturbed = options.undisturbed ? await runOver(site, options, async () => []) : null
    const differences = undisturbed
      ? differencesBetween([disturbed.audit.outcomes, undisturbed.audit.outcomes], isOfStories(site))
      : null
    return { options, disturbed, undisturbed, differences }
  } finally {
    await site.close()
  }
}

/** Not of the background alone, which comes into an empty store: what it falls together with there depends on its order. */
const isOfStories = (site: NewsSite) => {
  const reported = [...site.published().values()].filter((reports) => reports.length > 1)
  const urls = new Set(reported.flat())
  return (outcome: Outcome): boolean => outcome.urls.some((url) => urls.has(url))
}

type Disturbance = (topology: Topology, site: NewsSite, options: ChaosOptions) => Promise<Kill[]>

const runOver = async (site: NewsSite, options: ChaosOptions, disturbance: Disturbance): Promise<Run | null> => {
  const topology = await startTopology(options.queue)
  if (topology === null) return null
  const database = new pg.Pool({ connectionString: topology.databaseUrl, max: 2 })
  database.on('error', () => {}) // it is among those that are killed
  try {
    options.progress('all processes take jobs')
    await subscribeAll(topology.databaseUrl, site.feeds)
    site.begin()
    await untilDone(database, { topology, site, progress: options.progress })
    const kills = await disturbance(topology, site, options)
    site.publish(site.total)
    const from = Date.now()
    await untilDone(database, { topology, site, progress: options.progress })
    const secondsAfter = (Date.now() - from) / 1_000
    const found = await audit(database, { databaseUrl: topology.databaseUrl, published: site.published() })
    return { kills, starts: topology.starts(), rejections: topology.rejections(), secondsAfter, audit: found }
  } finally {
    await database.end()
    await topology.stop()
  }
}

/** Kills by the plan while the feeds grow evenly. */
const disturb: Disturbance = async (topology, site, { seed, seconds, killEveryMs, progress }) => {
  const kills = planKills({ seed, seconds, victims: topology.victims, everyMs: killEveryMs })
  const publishing = setInterval(() => site.publish(Math.ceil(site.total / (seconds * 2))), LOOK_EVERY_MS)
  const from = Date.now()
  for (const { atMs, victim, awayMs } of kills) {
    await pause(Math.max(0, from + atMs - Date.now()))
    progress(`${((Date.now() - from) / 1_000).toFixed(1)} s: kill -9 ${victim}`)
    await topology.kill(victim, awayMs)
  }
  await pause(Math.max(0, from + seconds * 1_000 - Date.now()))
  clearInterval(publishing)
  return kills
}

interface Waiting {
  topology: Topology
  site: NewsSite
  progress(line: string): void
}

/** Until nothing is undone in two looks one after the other: a job that has just ended may have asked for another. */
const untilDone = async (database: pg.Pool, { topology, site, progress }: Waiting): Promise<void> => {
  let queue: JobQueue | null = null
  let seen = ''
  let movedAt = Date.now()
  try {
    for (let calm = 0; calm < 2; await pause(LOOK_EVERY_MS)) {
      const left: Record<string, number> = await (async () => {
        queue ??= await topology.openQueue()
        return undone(database, { queue, published: site.published() })
      })().catch((error: Error) => ({ [error.message]: 1 })) // a server that was just killed
      calm = Object.keys(left).length === 0 ? calm + 1 : 0
      const now = JSON.stringify(left)
      if (now !== seen) movedAt = Date.now()
      if (calm === 0 && now !== seen) progress(`undone: ${now}`)
      seen = now
      if (Date.now() > movedAt + STUCK_MS) throw new Error(`Nothing moved for ${STUCK_MS} ms: ${now}`)
    }
  } finally {
    await (queue as JobQueue | null)?.close()
  }
}

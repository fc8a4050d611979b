import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { FinalError, METHOD } from '@parallax/model'
import { type JobHandler, openQueue, type QueueServer } from '@parallax/queue'
import { createLog, observeWorker, readSettings } from '@parallax/runtime'
import { migrate, openStore } from '@parallax/store'
import { freePort, startRedis, startTestPostgres } from '@parallax/testing'
import { afterAll, describe, expect, test } from 'vitest'

const LOCK_MS = 1_000
const ENDED_WITHIN_MS = 60_000
const WORKER = fileURLToPath(new URL('./hanging-worker.ts', import.meta.url))
const SOURCE = ['--import', 'tsx', '--conditions=parallax-source']

/** What becomes of a run, by the host that is asked about and how often it was asked before. */
const FATES: Record<string, readonly ('done' | 'refused' | 'failed')[]> = {
  well: ['done'],
  held: ['done'],
  gone: ['refused'],
  shaky: ['failed', 'done'],
  broken: ['failed', 'failed'],
}
const NAMES = { well: 5, gone: 3, shaky: 2, broken: 2 }

const [postgres, redis] = await Promise.all([startTestPostgres(), startRedis()])
await migrate(postgres.url)
const store = openStore(postgres.url)
afterAll(async () => {
  await store.close()
  await redis?.stop()
  await postgres.stop()
})

const servers: { name: string; server: QueueServer | null }[] = [
  { name: 'PostgreSQL', server: { databaseUrl: postgres.url } },
  { name: 'Redis', server: redis && { redisUrl: redis.url } },
]

const urls = (host: string, count: number) => Array.from({ length: count }, (_, n) => `https://${host}.test/${n}`)

/** Has so many jobs taken by a process, and kills it. */
const killedHolding = async (server: QueueServer, count: number): Promise<void> => {
  const child = spawn(process.execPath, [...SOURCE, WORKER, JSON.stringify(server), String(LOCK_MS)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let held = 0
  for await (const _ of createInterface({ input: child.stdout })) {
    held += 1
    if (held === count) break
  }
  const exited = once(child, 'exit')
  child.kill('SIGKILL')
  await exited
}

describe.each(servers)('the figures of a worker, the queue on $name', ({ server }) => {
  test.skipIf(server === null)('count every end of a run and every job taken from a killed process, once', async () => {
    if (server === null) return
    const settings = readSettings({ PARALLAX_METRICS_PORT: String(await freePort()) })
    const log = createLog('test', 'silent')
    const seen = await observeWorker({
      service: 'test',
      method: METHOD,
      jobs: ['preview-feed'],
      quiet: [],
      settings,
      log,
    })
    const queue = await openQueue(server, seen.adding)
    const showing = await seen.show({ store, queue })

    const counted = { done: 0, refused: 0, failed: 0, 'tried-again': 0 }
    const asked = new Map<string, number>()
    const preview: JobHandler<'preview-feed', null> = async ({ url }) => {
      const times = asked.get(url) ?? 0
      asked.set(url, times + 1)
      const fates = FATES[new URL(url).hostname.replace('.test', '')] ?? []
      const fate = fates[times]
      counted[fate === 'failed' && times + 1 < fates.length ? 'tried-again' : (fate ?? 'failed')] += 1
      if (fate === 'refused') throw new FinalError('gone')
      if (fate === 'failed') throw new Error('the database is away')
      return []
    }
    const held = await Promise.all(urls('held', 3).map((url) => queue.add('preview-feed', { url })))
    await killedHolding(server, held.length)
    const others = Object.entries(NAMES).flatMap(([host, count]) => urls(host, count))
    const added = await Promise.all(others.map((url) => queue.add('preview-feed', { url })))
    await queue.work({ 'preview-feed': preview }, null, { ...seen.running, lockMs: LOCK_MS })
    for (const { id } of [...held, ...added]) await queue.waitFor(id, ENDED_WITHIN_MS)

    const text = await (await fetch(`http://127.0.0.1:${settings.metricsPort}/metrics`)).text()
    const figure = (series: string): number =>
      Number(
        text
          .split('\n')
          .find((line) => line.startsWith(`${series} `))
          ?.slice(series.length) ?? 0,
      )
    const ends = Object.keys(counted).map((outcome) => [
      outcome,
      figure(`parallax_job_seconds_count{name="preview-feed",outcome="${outcome}"}`),
    ])
    expect(counted).toEqual({ done: 10, refused: 3, failed: 2, 'tried-again': 4 })
    expect(Object.fromEntries(ends)).toEqual(counted)
    expect(figure('parallax_job_mishaps_total{name="preview-feed",mishap="stalled"}')).toBe(held.length)
    expect(figure('parallax_job_mishaps_total{name="preview-feed",mishap="lock-lost"}')).toBe(0)
    const failed = (await queue.counts())['preview-feed'].failed
    expect(failed).toBe(counted.refused + counted.failed)
    await queue.close()
    await showing.stop()
  })
})

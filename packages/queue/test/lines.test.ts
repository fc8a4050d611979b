import { setImmediate as breath } from 'node:timers/promises'
import { type Line, openLine, startRedis, type TestRedis } from '@parallax/testing'
import { Redis } from 'ioredis'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { type JobQueue, type JobView, openQueue } from '../src/index.js'
import { gate, turnstile } from './gate.js'
import { ended } from './until.js'

const LOCK_MS = 1_000
const ADDED_WITHIN_MS = 20_000

const redis = await startRedis({ args: ['--repl-diskless-sync-delay', '0'] })
const closing: { close(): Promise<void> }[] = []
const onTheWay = async (options?: Parameters<typeof openLine>[1]): Promise<Line> => {
  const line = await openLine(redis?.url ?? '', options)
  closing.push(line)
  return line
}
let installations = 0
/** Opens the queue over a line, and once more without one, to look at what became of it. */
const open = async ({ url }: Line) => {
  installations += 1
  const prefix = `installation-${installations}`
  const [far, near] = [
    await openQueue({ redisUrl: url, prefix }),
    await openQueue({ redisUrl: redis?.url ?? '', prefix }),
  ]
  closing.unshift(far, near)
  return { far, near }
}
const servers: TestRedis[] = redis ? [redis] : []
afterEach(async () => {
  for (const one of closing.splice(0)) await one.close()
})
afterAll(() => Promise.all(servers.map((server) => server.stop())))

/** Whoever adds a job over a line that is cut hears of it, and asks again. */
const addAtLast = async (queue: JobQueue, eventId: string): Promise<{ id: string }> => {
  const endAt = Date.now() + ADDED_WITHIN_MS
  for (;;) {
    try {
      return await queue.add('compare-event', { eventId })
    } catch (error) {
      if (Date.now() > endAt) throw error
      await breath()
    }
  }
}

/** What stands in the place of the store: what a run of a job did, and did again. */
const effects = () => {
  const runs = new Map<string, number>()
  return {
    runs,
    handlers: {
      'compare-event': async ({ eventId }: { eventId: string }) => {
        runs.set(eventId, (runs.get(eventId) ?? 0) + 1)
        return []
      },
    },
    again: () => [...runs.values()].reduce((sum, count) => sum + count - 1, 0),
  }
}

const namesOf = (count: number) => Array.from({ length: count }, (_, index) => `e${index}`)

const endsOf = async (queue: JobQueue, jobs: readonly { id: string }[]): Promise<JobView['state'][]> => {
  const views = await Promise.all(jobs.map(({ id }) => ended(queue, id)))
  return [...new Set(views.map(({ state }) => state))]
}

describe.skipIf(redis === null)('the line to Redis', () => {
  test('may be slow and give one byte at a time: every job is run once', async () => {
    const delays = [0, 160, 40, 120, 80]
    const delayMs = () => {
      delays.push(delays.shift() ?? 0)
      return delays[0] ?? 0
    }
    const line = await onTheWay({ delayMs, pieceBytes: 1 })
    const { far, near } = await open(line)
    const { runs, handlers } = effects()
    await far.work(handlers, {})
    const jobs = await Promise.all(namesOf(8).map((eventId) => far.add('compare-event', { eventId })))
    expect(await endsOf(near, jobs)).toEqual(['completed'])
    expect(runs).toEqual(new Map(namesOf(8).map((name) => [name, 1])))
  })

  test('may be cut again and again: no job is lost or twice there, and one runs again only where its worker lost it', async () => {
    const line = await onTheWay()
    const { far, near } = await open(line)
    const { runs, handlers, again } = effects()
    line.cutEvery(10)
    const jobs: { id: string }[] = []
    for (const name of namesOf(40)) jobs.push(await addAtLast(far, name))
    expect((await near.counts())['compare-event'].waiting).toBe(40)
    expect(line.cuts()).toBeGreaterThan(3)

    line.cutEvery(Number.POSITIVE_INFINITY)
    let stalled = 0
    const onMishap = (_name: string, mishap: string) => {
      if (mishap === 'stalled') stalled += 1
    }
    await far.work(handlers, {}, { lockMs: LOCK_MS, onMishap })
    line.cutEvery(20)
    expect(await endsOf(near, jobs)).toEqual(['completed'])
    expect([...runs.keys()].sort()).toEqual(namesOf(40).sort())
    expect(again()).toBeLessThanOrEqual(stalled)
  })

  test('may lead to a server that was made a replica: the work goes on at the one that took over', async () => {
    const standby = await startRedis({ args: ['--replicaof', '127.0.0.1', new URL(redis?.url ?? '').port] })
    if (!standby || !redis) throw new Error('Redis was there a moment ago')
    servers.push(standby)
    const line = await onTheWay()
    const { far } = await open(line)
    const [busy, go] = [turnstile(2), gate()]
    const { runs, handlers } = effects()
    const held = async (payload: { eventId: string }) => {
      busy.open()
      await go.passed
      return handlers['compare-event'](payload)
    }
    await far.work({ 'compare-event': held }, {})
    const jobs = await Promise.all(namesOf(5).map((eventId) => far.add('compare-event', { eventId })))
    await busy.passed
    const [before, after] = [new Redis(redis.url), new Redis(standby.url)]
    await expect.poll(() => before.wait(1, 100), { timeout: 20_000 }).toBe(1)

    await after.replicaof('NO', 'ONE')
    await before.replicaof('127.0.0.1', new URL(standby.url).port)
    line.leadTo(standby.url)
    go.open()
    jobs.push(await addAtLast(far, 'added after'))
    const near = await openQueue({ redisUrl: standby.url, prefix: `installation-${installations}` })
    closing.unshift(near)
    expect(await endsOf(near, jobs)).toEqual(['completed'])
    expect([...runs.keys()].sort()).toEqual(['added after', ...namesOf(5)])
    before.disconnect()
    after.disconnect()
  })
})

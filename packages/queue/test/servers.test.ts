import { startRedis, startTestPostgres, type TestPostgres, type TestRedis } from '@parallax/testing'
import { Redis } from 'ioredis'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type JobQueue, openQueue } from '../src/index.js'
import { ended } from './until.js'

/** Whoever adds a job over a connection that was just dropped hears of it, and asks again. */
async function addedAtLast(queue: JobQueue): Promise<{ id: string }> {
  try {
    return await queue.add('compare-event', { eventId: 'after' })
  } catch {
    return addedAtLast(queue)
  }
}

describe('the queue on PostgreSQL', () => {
  let postgres: TestPostgres
  let admin: pg.Client
  beforeAll(async () => {
    postgres = await startTestPostgres()
    admin = new pg.Client({ connectionString: postgres.url, application_name: 'admin' })
    await admin.connect()
  })
  afterAll(async () => {
    await admin.end()
    await postgres.stop()
  })
  const opened: JobQueue[] = []
  afterEach(() => Promise.all(opened.splice(0).map((queue) => queue.close())))
  const open = async () => {
    const queue = await openQueue({ databaseUrl: postgres.url })
    opened.push(queue)
    return queue
  }
  const others = 'SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()'

  test('a process takes four connections, one for each job that it runs, and one for each queue that it watches', async () => {
    const queue = await open()
    const nothing = async () => []
    await queue.work({ 'poll-feed': nothing, 'read-article': nothing, 'compare-event': nothing }, {})
    const adds = Array.from({ length: 50 }, (_, index) => queue.add('compare-event', { eventId: `e${index}` }))
    const [first] = await Promise.all(adds)
    await ended(queue, first?.id ?? '')
    const { rowCount } = await admin.query(others)
    expect(rowCount).toBeGreaterThan(4)
    expect(rowCount).toBeLessThanOrEqual(4 + 3 + 1)
  })

  test('work goes on after the server has dropped every connection', async () => {
    const queue = await open()
    await queue.work({ 'compare-event': async () => [] }, {})
    await ended(queue, (await queue.add('compare-event', { eventId: 'before' })).id)
    await admin.query(`SELECT pg_terminate_backend(pid) FROM (${others}) AS other`)
    const { id } = await addedAtLast(queue)
    expect((await ended(queue, id)).state).toBe('completed')
  })

  test('a server that is not there is an error at once', async () => {
    await expect(openQueue({ databaseUrl: 'postgres://127.0.0.1:1/none' })).rejects.toThrow(/ECONNREFUSED/)
  })
})

describe('the queue on Redis', () => {
  const started: TestRedis[] = []
  afterAll(() => Promise.all(started.map((redis) => redis.stop())))
  const start = async (args: string[]): Promise<TestRedis | null> => {
    const redis = await startRedis({ args })
    if (redis) started.push(redis)
    return redis
  }

  test('a Redis that may throw jobs away is refused, with the remedy', async ({ skip }) => {
    const redis = await start(['--maxmemory', '50mb', '--maxmemory-policy', 'allkeys-lru'])
    if (!redis) return skip()
    await expect(openQueue({ redisUrl: redis.url })).rejects.toThrow(/allkeys-lru.*noeviction/)
  })

  test('a frozen Redis is an error to whoever adds a job, soon', async ({ skip }) => {
    const redis = await start([])
    if (!redis) return skip()
    const queue = await openQueue({ redisUrl: redis.url })
    await queue.add('compare-event', { eventId: 'e1' })
    const admin = new Redis(redis.url)
    await admin.client('PAUSE', 60_000, 'ALL')
    const from = Date.now()
    await expect(queue.add('compare-event', { eventId: 'e2' })).rejects.toThrow(/timed out/)
    await expect(queue.ping()).rejects.toThrow(/timed out/)
    expect(Date.now() - from).toBeLessThan(6_000)
    admin.disconnect()
    await queue.close()
  })

  test('a Redis that was killed comes back with every job that it had taken, and the work goes on', async ({
    skip,
  }) => {
    const redis = await start(['--appendonly', 'yes', '--appendfsync', 'everysec'])
    if (!redis) return skip()
    const queue = await openQueue({ redisUrl: redis.url })
    const added = await Promise.all(
      Array.from({ length: 50 }, (_, index) => queue.add('compare-event', { eventId: `e${index}` })),
    )
    await redis.crash()
    const after = await openQueue({ redisUrl: redis.url })
    await after.work({ 'compare-event': async () => [] }, {})
    for (const { id } of added) expect((await ended(after, id)).state).toBe('completed')
    await Promise.all([queue.close(), after.close()])
  })

  test('a full Redis refuses a job in words and keeps those it has; with room again they are run', async ({ skip }) => {
    const redis = await start([])
    if (!redis) return skip()
    const queue = await openQueue({ redisUrl: redis.url })
    const kept = await queue.add('compare-event', { eventId: 'kept' })
    const admin = new Redis(redis.url)
    await admin.config('SET', 'maxmemory', '1mb')
    await expect(queue.add('compare-event', { eventId: 'refused' })).rejects.toThrow(/maxmemory/)
    expect((await queue.get(kept.id))?.state).toBe('waiting')

    await admin.config('SET', 'maxmemory', '0')
    await queue.work({ 'compare-event': async () => [] }, {})
    expect((await ended(queue, kept.id)).state).toBe('completed')
    expect((await ended(queue, (await queue.add('compare-event', { eventId: 'refused' })).id)).state).toBe('completed')
    admin.disconnect()
    await queue.close()
  })

  test('two installations with different prefixes share a server without meeting', async ({ skip }) => {
    const redis = await start([])
    if (!redis) return skip()
    const [one, two] = await Promise.all([
      openQueue({ redisUrl: redis.url, prefix: 'one' }),
      openQueue({ redisUrl: redis.url, prefix: 'two' }),
    ])
    await one.add('compare-event', { eventId: 'e1' })
    expect((await one.counts())['compare-event'].waiting).toBe(1)
    expect((await two.counts())['compare-event'].waiting).toBe(0)
    await Promise.all([one.close(), two.close()])
  })

  test('a Redis that is not there is an error in one sentence, with the remedy', async () => {
    await expect(openQueue({ redisUrl: 'redis://127.0.0.1:1' })).rejects.toThrow(
      /127\.0\.0\.1:1 does not answer; start it/,
    )
  })
})

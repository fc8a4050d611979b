import { startRedis, startTestPostgres } from '@parallax/testing'
import { afterAll, afterEach, beforeAll, describe } from 'vitest'
import { type JobQueue, openQueue, type QueueServer } from '../src/index.js'

interface TestServer {
  name: string
  server: QueueServer
  stop(): Promise<void>
}

export interface QueueTest {
  /** Opens the queue once more, as a further process would; it is closed and wiped after the test. */
  open(): Promise<JobQueue>
  server: QueueServer
}

async function startServers(): Promise<TestServer[]> {
  const [postgres, redis] = await Promise.all([startTestPostgres(), startRedis()])
  const servers = [{ name: 'PostgreSQL', server: { databaseUrl: postgres.url }, stop: () => postgres.stop() }]
  return redis ? [...servers, { name: 'Redis', server: { redisUrl: redis.url }, stop: () => redis.stop() }] : servers
}

/** Runs the same tests on PostgreSQL and on Redis, each a real server of its own. */
export async function onBothServers(title: string, tests: (test: QueueTest) => void): Promise<void> {
  for (const { name, server, stop } of await startServers()) {
    describe(`${title} on ${name}`, () => {
      const opened: JobQueue[] = []
      let cleaner: JobQueue
      const open = async () => {
        const queue = await openQueue(server)
        opened.push(queue)
        return queue
      }

      beforeAll(async () => {
        cleaner = await openQueue(server)
      })
      afterEach(async () => {
        await Promise.all(opened.splice(0).map((queue) => queue.close()))
        await cleaner.wipe()
      })
      afterAll(async () => {
        await cleaner.close()
        await stop()
      })
      tests({ open, server })
    })
  }
}

import { setTimeout as pause } from 'node:timers/promises'
import { migrate } from '@parallax/store'
import { startRedis, startTestPostgres } from '@parallax/testing'
import pg from 'pg'
import { cpuSeconds, postgresPid } from './cpu-seconds.js'
import { type RunningService, runService, type Service } from './run-service.js'

export interface Topology {
  queue: 'postgres' | 'redis'
  analysts: number
}

const LOOK_EVERY_MS = 250

/** Servers of their own and what runs on them. */
export interface Site {
  topology: Topology
  database: pg.Pool
  databaseUrl: string
  /** Starts a service, so many times. */
  start(service: Omit<Service, 'env'>, count: number): Promise<RunningService[]>
  /** The number that a query answers as `left`. */
  count(query: string): Promise<number>
  /** Seconds from a moment, or from now on, until a query answers 0. */
  secondsUntilNone(query: string, since?: number): Promise<number>
  /** Counts from now on what processes and servers spend; gives the CPU seconds of each, those of the servers together at the end. */
  startClock(services: readonly RunningService[]): Promise<() => Promise<number[]>>
  close(): Promise<void>
}

/** null where the queue is to be on a Redis and there is none. */
export const openSite = async (topology: Topology): Promise<Site | null> => {
  const redis = topology.queue === 'redis' ? await startRedis({ args: ['--maxmemory-policy', 'noeviction'] }) : null
  if (topology.queue === 'redis' && redis === null) return null
  const server = await startTestPostgres()
  await migrate(server.url)
  const database = new pg.Pool({ connectionString: server.url, max: 1 })
  // A server that stops may still say so to a connection that is being closed.
  database.on('error', () => undefined)
  const servers = [await postgresPid(database), redis?.pid()]
  const env = {
    DATABASE_URL: server.url,
    ...(redis ? { REDIS_URL: redis.url } : {}),
    PARALLAX_ALLOW_ADDRESSES: '127.0.0.0/8',
    PARALLAX_HOST_DELAY_MS: '0',
    PARALLAX_FULL_TEXT: 'feed',
  }
  const count = async (query: string): Promise<number> =>
    (await database.query<{ left: number }>(query)).rows[0]?.left ?? 0
  const running: RunningService[] = []
  return {
    ...{ topology, database, databaseUrl: server.url, count },
    start: async (service, many) => {
      const started = await Promise.all(Array.from({ length: many }, () => runService({ ...service, env })))
      running.push(...started)
      return started
    },
    secondsUntilNone: async (query, since = performance.now()) => {
      while ((await count(query)) > 0) await pause(LOOK_EVERY_MS)
      return (performance.now() - since) / 1_000
    },
    startClock: async (services) => {
      const spent = async () => [
        ...(await Promise.all(services.map(({ pid }) => cpuSeconds(pid)))),
        (await Promise.all(servers.map(cpuSeconds))).reduce((sum, seconds) => sum + seconds, 0),
      ]
      const before = await spent()
      return async () => (await spent()).map((seconds, index) => seconds - (before[index] ?? 0))
    },
    close: async () => {
      await Promise.all(running.map((service) => service.stop()))
      await database.end()
      await redis?.stop()
      await server.stop()
    },
  }
}

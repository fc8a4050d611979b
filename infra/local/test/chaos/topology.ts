import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startPostgres } from '@parallax/postgres'
import { type JobQueue, openQueue } from '@parallax/queue'
import { migrate } from '@parallax/store'
import { startRedis } from '@parallax/testing'
import { startService } from './killable-service.js'
import type { Victim } from './plan-kills.js'

export type QueueKind = 'postgres' | 'redis'

/** As Redis is to be run: on disk within a second, and full rather than forgetful. */
const DURABLE = ['--appendonly', 'yes', '--appendfsync', 'everysec', '--maxmemory-policy', 'noeviction']

export interface Topology {
  databaseUrl: string
  openQueue(): Promise<JobQueue>
  victims: Victim[]
  /** `kill -9`, and a start after a while. */
  kill(victim: Victim, awayMs: number): Promise<void>
  /** How often each was started. */
  starts(): [string, number][]
  rejections(): number
  stop(): Promise<void>
}

/** One PostgreSQL, one Redis where the queue is there, two collectors, two analysts and a dashboard, each a process. */
export const startTopology = async (queue: QueueKind): Promise<Topology | null> => {
  const redis = queue === 'redis' ? await startRedis({ args: DURABLE }) : null
  if (queue === 'redis' && redis === null) return null
  const dataDir = await mkdtemp(join(tmpdir(), 'parallax-chaos-'))
  // As root the database runs as another user, who must be able to enter.
  await chmod(dataDir, 0o755)
  const postgres = await startPostgres({ dataDir })
  await migrate(postgres.url)
  const env = {
    DATABASE_URL: postgres.url,
    ...(redis ? { REDIS_URL: redis.url } : {}),
    PARALLAX_ALLOW_ADDRESSES: '127.2.0.0/16',
    PARALLAX_HOST_DELAY_MS: '0',
    PARALLAX_POLL_MIN_SECONDS: '1',
  }
  const services = {
    'collector 1': startService('collector', env),
    'collector 2': startService('collector', env),
    'analyst 1': startService('analyst', env),
    'analyst 2': startService('analyst', env),
    dashboard: startService('dashboard', env),
  }
  await Promise.all(Object.values(services).map(({ ready }) => ready))
  const crashes = { PostgreSQL: 0, Redis: 0 }

  const killPostgres = async () => {
    crashes.PostgreSQL += 1
    const pid = Number.parseInt(await readFile(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8'), 10)
    process.kill(pid, 'SIGKILL')
  }
  return {
    databaseUrl: postgres.url,
    openQueue: () => openQueue(redis ? { redisUrl: redis.url } : { databaseUrl: postgres.url }),
    victims: [
      'collector 1',
      'collector 2',
      'analyst 1',
      'analyst 2',
      'dashboard',
      'PostgreSQL',
      ...(redis ? ['Redis' as const] : []),
    ],
    kill: async (victim, awayMs) => {
      if (victim === 'PostgreSQL') return killPostgres()
      if (victim !== 'Redis') return services[victim].kill(awayMs)
      crashes.Redis += 1
      await redis?.crash()
    },
    starts: () => [
      ...Object.entries(services).map(([name, service]): [string, number] => [name, service.starts()]),
      ['PostgreSQL', crashes.PostgreSQL + 1],
      ...(redis ? [['Redis', crashes.Redis + 1] as [string, number]] : []),
    ],
    rejections: () => Object.values(services).reduce((sum, service) => sum + service.rejections(), 0),
    stop: async () => {
      await Promise.all(Object.values(services).map((service) => service.stop()))
      await redis?.stop()
      await postgres.stop()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

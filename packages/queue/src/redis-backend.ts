import { createRedisBackend } from 'bullmq'
import { Redis } from 'ioredis'
import type { Backend, Connect, Report } from './backend.js'

/** A frozen server leaves a command without an answer for ever; with this, whoever adds a job hears of it. */
const COMMAND_TIMEOUT_MS = 2_000
const CONNECT_TIMEOUT_MS = 5_000
const RECONNECT_MS_MAX = 5_000

/**
 * Words of a server that was made a replica, as by a failover behind one address: to writes, and to those that wait. The
 * connection stands and would lead there for ever; a new one leads to the server that took over.
 */
const NO_LONGER_MASTER = /READONLY|UNBLOCKED/
/** Opens the connection again, and sends the command once more over the new one (ioredis). */
const AGAIN = 2
const reconnectOnError = ({ message }: Error): typeof AGAIN | false => NO_LONGER_MASTER.test(message) && AGAIN

const retryStrategy = (tries: number): number => Math.min(2 ** tries * 100, RECONNECT_MS_MAX)

/**
 * Opens the queue in Redis or Valkey.
 * @param prefix what all keys start with: installations that share a server need different ones
 * @throws Error with one sentence, where the server does not answer or may throw jobs away
 */
export async function openRedisBackend(redisUrl: string, prefix: string, report: Report): Promise<Backend> {
  const shared = {
    lazyConnect: true,
    connectTimeout: CONNECT_TIMEOUT_MS,
    retryStrategy,
    reconnectOnError,
    keepAlive: 10_000,
  }
  const producer = new Redis(redisUrl, {
    ...shared,
    enableOfflineQueue: false,
    maxRetriesPerRequest: 1,
    commandTimeout: COMMAND_TIMEOUT_MS,
  })
  const consumer = new Redis(redisUrl, { ...shared, maxRetriesPerRequest: null })
  for (const client of [producer, consumer]) {
    client.setMaxListeners(0)
    client.on('error', report)
  }

  try {
    await connect(producer)
    await refuseEviction(producer)
  } catch (error) {
    producer.disconnect()
    throw error
  }

  const connectAs =
    (client: Redis): Connect =>
    (name, options, kind) =>
      createRedisBackend(name, { ...options, connection: client, ...{ prefix } }, kind)

  return {
    forQueues: connectAs(producer),
    forWorkers: connectAs(consumer),
    async lastEventId(name) {
      const [last] = await producer.xrevrange(`${prefix}:${name}:events`, '+', '-', 'COUNT', 1)
      return last?.[0] ?? '0'
    },
    async ping() {
      await producer.ping()
    },
    async close() {
      producer.disconnect()
      consumer.disconnect()
    },
  }
}

const where = ({ options }: Redis): string => `Redis at ${options.host}:${options.port}`

async function connect(client: Redis): Promise<void> {
  try {
    await client.connect()
  } catch (cause) {
    throw new Error(`${where(client)} does not answer; start it, or unset REDIS_URL to keep the queue in PostgreSQL`, {
      cause,
    })
  }
}

/** Of 1000 acknowledged jobs 895 vanished under allkeys-lru (measured). INFO is allowed where CONFIG often is not. */
async function refuseEviction(client: Redis): Promise<void> {
  const policy = /^maxmemory_policy:(\S+)/m.exec(await client.info('memory'))?.[1]
  if (policy === undefined || policy === 'noeviction') return

  throw new Error(
    `${where(client)} may throw jobs away when its memory is full (maxmemory-policy is ${policy}); ` +
      'set it to noeviction: redis-cli CONFIG SET maxmemory-policy noeviction',
  )
}

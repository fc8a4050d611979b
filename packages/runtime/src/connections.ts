import { StartError } from './run-service.js'
import type { Settings } from './settings.js'

interface Connections {
  databaseUrl: string
  /** What the queue is opened on. */
  queue: { databaseUrl: string } | { redisUrl: string }
}

/**
 * Where a service on its own finds the store and the queue.
 * @throws StartError without DATABASE_URL: only the launcher brings a database of its own.
 */
export const connectionsOf = ({ databaseUrl, redisUrl }: Settings): Connections => {
  if (databaseUrl === null) {
    throw new StartError('DATABASE_URL must be set to run one service alone; npm start brings a PostgreSQL of its own.')
  }
  return { databaseUrl, queue: redisUrl === null ? { databaseUrl } : { redisUrl } }
}

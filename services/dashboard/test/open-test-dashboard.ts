import { type JobQueue, openQueue } from '@parallax/queue'
import { createLog, readSettings } from '@parallax/runtime'
import { migrate, openStore, type Store } from '@parallax/store'
import { startTestPostgres } from '@parallax/testing'
import { createDashboard } from '../src/server/create-dashboard.js'
import { listen } from '../src/server/listen.js'
import { createClient, type TestClient } from './test-client.js'

export interface TestDashboard extends TestClient {
  url: string
  databaseUrl: string
  store: Store
  queue: JobQueue
  /** Another dashboard on the same store and queue, with these settings. */
  openAnother(env: Record<string, string>): Promise<TestClient & { url: string }>
  stop(): Promise<void>
}

/** A dashboard as it really runs: its own PostgreSQL, the store and the queue in it, and a listening socket. */
export const openTestDashboard = async (env: Record<string, string> = {}): Promise<TestDashboard> => {
  const postgres = await startTestPostgres()
  await migrate(postgres.url)
  const store = openStore(postgres.url)
  const queue = await openQueue({ databaseUrl: postgres.url })
  const closing: (() => Promise<void>)[] = []

  const openAnother = async (more: Record<string, string>) => {
    const settings = readSettings({ PORT: '0', ...more })
    const app = createDashboard({ store, queue, settings, log: createLog('test', 'silent') })
    const { address, close } = await listen(app, settings)
    closing.push(close)
    return { url: address, ...createClient(address) }
  }
  return {
    ...(await openAnother(env)),
    databaseUrl: postgres.url,
    store,
    queue,
    openAnother,
    stop: async () => {
      for (const close of closing) await close()
      await queue.close()
      await store.close()
      await postgres.stop()
    },
  }
}

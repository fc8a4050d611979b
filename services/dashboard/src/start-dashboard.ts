import { METHOD } from '@parallax/model'
import { openQueue } from '@parallax/queue'
import {
  connectionsOf,
  type Log,
  logAdded,
  type Running,
  type Settings,
  startHeartbeat,
  startTracing,
} from '@parallax/runtime'
import { migrate, openStore } from '@parallax/store'
import { createDashboard } from './server/create-dashboard.js'
import { listen } from './server/listen.js'
import { startWatchdog } from './server/watchdog.js'

/** Opens the store and the queue, and serves pages and API until it is stopped. */
export const startDashboard = async (settings: Settings, log: Log): Promise<Running> => {
  const connections = connectionsOf(settings)
  await migrate(connections.databaseUrl)
  const onError = (err: Error) => log.error({ err }, 'a connection was lost')
  const store = openStore(connections.databaseUrl, { onError })
  const tracing = await startTracing('dashboard', settings)
  const queue = await openQueue(connections.queue, { onError, onAdded: logAdded(log), traced: tracing.isOn })

  const { address, close } = await listen(createDashboard({ store, queue, settings, log }), settings)
  const heartbeat = startHeartbeat(store.processes, { service: 'dashboard', method: METHOD, jobs: [] }, log)
  const watchdog = startWatchdog({ store, log })
  return {
    address,
    stop: async () => {
      watchdog.stop()
      await close()
      await queue.close()
      await Promise.all([heartbeat.stop(), tracing.stop()])
      await store.close()
    },
  }
}

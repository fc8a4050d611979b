import { METHOD } from '@parallax/model'
import { openQueue } from '@parallax/queue'
import {
  connectionsOf,
  type Log,
  logAdded,
  type Running,
  type Settings,
  startHeartbeat,
  startOperations,
  startTracing,
} from '@parallax/runtime'
import { migrate, openStore } from '@parallax/store'
import { createDashboard } from './server/create-dashboard.js'
import { createMetrics } from './server/figures/metrics.js'
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

  const services = { store, queue, settings, log }
  const metrics = createMetrics(services)
  const ping = () => Promise.all([store.ping(), queue.ping()])
  const operations = await startOperations(settings, { figures: metrics, ping, log })
  const { address, close } = await listen(createDashboard(services, metrics), settings)
  const heartbeat = startHeartbeat(store.processes, { service: 'dashboard', method: METHOD, jobs: [] }, log)
  const watchdog = startWatchdog({ store, log })
  return {
    address,
    stop: async () => {
      watchdog.stop()
      await close()
      await queue.close()
      await Promise.all([heartbeat.stop(), operations.stop(), tracing.stop()])
      await store.close()
    },
  }
}

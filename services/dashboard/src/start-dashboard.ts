import { openQueue } from '@parallax/queue'
import { connectionsOf, type Log, type Running, type Settings } from '@parallax/runtime'
import { migrate, openStore } from '@parallax/store'
import { createDashboard } from './server/create-dashboard.js'
import { listen } from './server/listen.js'

/** Opens the store and the queue, and serves pages and API until it is stopped. */
export const startDashboard = async (settings: Settings, log: Log): Promise<Running> => {
  const connections = connectionsOf(settings)
  await migrate(connections.databaseUrl)
  const onError = (err: Error) => log.error({ err }, 'a connection was lost')
  const store = openStore(connections.databaseUrl, { onError })
  const queue = await openQueue(connections.queue, { onError })

  const { address, close } = await listen(createDashboard({ store, queue, settings, log }), settings)
  return {
    address,
    stop: async () => {
      await close()
      await queue.close()
      await store.close()
    },
  }
}

import { startPostgres } from '@parallax/postgres'
import type { Settings } from '@parallax/runtime'
import { type Supervised, supervise } from './supervise.js'

const SERVICES = ['collector', 'analyst', 'dashboard'] as const

export interface Launched {
  /** Where the dashboard answers, as in `http://127.0.0.1:3000`. */
  address: string
  stop(): Promise<void>
}

/**
 * Starts everything on this machine: the database (its own, or the one of DATABASE_URL) and the three services, which
 * bring its tables up to date. Stops what it had started where a part of it fails.
 */
export const launch = async (settings: Settings, env: Readonly<Record<string, string>> = {}): Promise<Launched> => {
  let stopDatabase = async () => {}
  let services: Supervised[] = []
  const stop = async () => {
    await Promise.all(services.map((service) => service.stop()))
    await stopDatabase()
  }

  try {
    const database = settings.databaseUrl === null ? await ownDatabase(settings.dataDir) : null
    if (database) stopDatabase = database.stop
    const databaseUrl = database?.url ?? settings.databaseUrl ?? ''

    const starts = await Promise.allSettled(
      SERVICES.map((name) => startService(name, { ...env, ...metricsPort(name, settings), DATABASE_URL: databaseUrl })),
    )
    services = starts.flatMap((start) => (start.status === 'fulfilled' ? [start.value] : []))
    return { address: dashboardOf(starts), stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** All are on this machine: the collector can be watched on the port that is set, the others on those after it. */
const metricsPort = (name: (typeof SERVICES)[number], { metricsPort: first }: Settings): Record<string, string> =>
  first === null || first === 0 ? {} : { PARALLAX_METRICS_PORT: String(first + SERVICES.indexOf(name)) }

const ownDatabase = (dataDir: string) => startPostgres({ dataDir, log: (line) => console.log(line) })

/** On one terminal the services speak up only when something is wrong, unless LOG_LEVEL asks for more. */
const startService = (name: string, env: Record<string, string>): Promise<Supervised> =>
  supervise({
    name,
    module: import.meta.resolve(`@parallax/${name}/main`),
    env: { LOG_LEVEL: process.env.LOG_LEVEL || 'warn', ...env },
  })

const dashboardOf = (services: PromiseSettledResult<Supervised>[]): string => {
  for (const service of services) {
    if (service.status === 'rejected') throw service.reason
    if (service.value.address !== null) return service.value.address
  }
  throw new Error('The dashboard did not say where it answers.')
}

import { mkdir, stat } from 'node:fs/promises'
import path from 'node:path'
import pg from 'pg'
import { findBinaries } from './binaries.js'
import { ensureCluster, NAME } from './cluster.js'
import { freePort } from './free-port.js'
import { lockDataDir } from './launcher-lock.js'
import { stopLeftoverServer } from './leftover-server.js'
import { clusterFolder, reachableBinaries } from './reachable.js'
import type { ServerUser } from './run.js'
import { type Server, type ServerOptions, ServerStartError, startServer } from './server.js'
import { serverUser } from './server-user.js'

export interface PostgresOptions {
  /** Folder of everything Parallax keeps; the cluster goes to `postgres` in it. Made where missing. */
  dataDir: string
  /** Gets a line for what a person should know. */
  log?: (line: string) => void
  /** Settings of the server that differ from those it has here, as in postgresql.conf. */
  settings?: Readonly<Record<string, string>>
}

export interface RunningPostgres {
  /** Connection string of the database, with its password. */
  url: string
  /** Shuts down in an orderly way, under 5 s; returns when the server is gone. */
  stop(): Promise<void>
}

/** A port may be taken, or a killed server's last processes still alive, for a moment after they were looked at. */
const START_TRIES = 20
const TRY_AGAIN_MS = 250
const PASSING = /Address already in use|pre-existing shared memory block/

/**
 * Starts a PostgreSQL server from the installed packages on a free port of the loopback address and returns its
 * address. As root the server runs as the user `postgres`. A server that a killed launcher left running on the same
 * folder is stopped first. Throws one sentence when another launcher uses the folder, or the server cannot start.
 */
export async function startPostgres(options: PostgresOptions): Promise<RunningPostgres> {
  const { dataDir, log = () => {}, settings = {} } = options
  const folder = path.resolve(dataDir)
  await mkdir(folder, { recursive: true })
  const unlock = await lockDataDir(folder)
  try {
    const user = (await ownerOfCluster(folder)) ?? (await serverUser())
    const cluster = await clusterFolder(folder, user, log)
    const binaries = await reachableBinaries(await findBinaries(), user)
    const password = await ensureCluster(cluster, binaries, user)
    await stopLeftoverServer(cluster, log)
    const server = await start({ binaries, cluster, user, settings, log })
    const url = `postgresql://${NAME}:${password}@127.0.0.1:${server.port}/${NAME}`
    await ensureDatabase(url)
    return { url, stop: () => server.stop().finally(unlock) }
  } catch (error) {
    unlock()
    throw error
  }
}

/** Started as root on a folder that an ordinary user began: the server goes on as that user. */
async function ownerOfCluster(folder: string): Promise<ServerUser> {
  if (process.getuid?.() !== 0) return null
  const found = await stat(path.join(folder, 'postgres')).catch(() => null)
  return found && found.uid !== 0 ? { uid: found.uid, gid: found.gid } : null
}

async function start(cluster: Omit<ServerOptions, 'port'>): Promise<Server> {
  for (let tries = 1; ; tries++) {
    try {
      return await startServer({ ...cluster, port: await freePort() })
    } catch (error) {
      const passes = error instanceof ServerStartError && PASSING.test(error.message)
      if (!passes)
        throw new Error(`PostgreSQL did not start on ${cluster.cluster}: ${lastLine(error)}`, { cause: error })
      if (tries === START_TRIES) throw error
      await new Promise((resolve) => setTimeout(resolve, TRY_AGAIN_MS))
    }
  }
}

const lastLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n').at(-1) ?? ''

async function ensureDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url.replace(/[^/]*$/, 'postgres') })
  await client.connect()
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [NAME])
    if (!rowCount) await client.query(`create database ${NAME}`)
  } finally {
    await client.end()
  }
}

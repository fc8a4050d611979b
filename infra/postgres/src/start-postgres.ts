import { mkdir, stat } from 'node:fs/promises'
import path from 'node:path'
import pg from 'pg'
import { findBinaries } from './binaries.js'
import { ensureCluster, NAME } from './cluster.js'
import { freePort } from './free-port.js'
import { keepRunning } from './keep-running.js'
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
 * folder is stopped first, one that ends by itself is started again, and none outlives this process. Throws one
 * sentence when another launcher uses the folder, or the server cannot start.
 */
export async function startPostgres(options: PostgresOptions): Promise<RunningPostgres> {
  const { dataDir, log = () => {}, settings = {} } = options
  const folder = path.resolve(dataDir)
  await mkdir(folder, { recursive: true }).catch(becauseClosed(folder))
  const unlock = await lockDataDir(folder).catch(becauseClosed(folder))
  try {
    const user = (await ownerOfCluster(folder)) ?? (await serverUser())
    const cluster = await clusterFolder(folder, user, log)
    const binaries = await reachableBinaries(await findBinaries(), user)
    const password = await ensureCluster(cluster, binaries, user)
    await stopLeftoverServer(cluster, log)
    const place = { binaries, cluster, user, settings, log }
    const server = await start(place, freePort)
    const stop = keepRunning(server, () => start(place, async () => server.port), log)
    const url = `postgresql://${NAME}:${password}@127.0.0.1:${server.port}/${NAME}`
    await ensureDatabase(url).catch((error) => stop().finally(() => Promise.reject(error)))
    return { url, stop: () => stop().finally(unlock) }
  } catch (error) {
    unlock()
    throw error
  }
}

const becauseClosed =
  (folder: string) =>
  (error: NodeJS.ErrnoException): never => {
    if (!['EACCES', 'EPERM', 'EROFS'].includes(error.code ?? '')) throw error
    throw new Error(`this user may not write in ${folder}: set another data folder`, { cause: error })
  }

/** Started as root on a folder that an ordinary user began: the server goes on as that user. */
async function ownerOfCluster(folder: string): Promise<ServerUser> {
  if (process.getuid?.() !== 0) return null
  const found = await stat(path.join(folder, 'postgres')).catch(() => null)
  return found && found.uid !== 0 ? { uid: found.uid, gid: found.gid } : null
}

async function start(cluster: Omit<ServerOptions, 'port'>, findPort: () => Promise<number>): Promise<Server> {
  for (let tries = 1; ; tries++) {
    try {
      return await startServer({ ...cluster, port: await findPort() })
    } catch (error) {
      const passes = error instanceof ServerStartError && PASSING.test(error.message)
      if (!passes)
        throw new Error(`PostgreSQL did not start on ${cluster.cluster}: ${reasonOf(error)}`, { cause: error })
      if (tries === START_TRIES) throw error
      await new Promise((resolve) => setTimeout(resolve, TRY_AGAIN_MS))
    }
  }
}

/** The line that says why, without its time and process. */
function reasonOf(error: unknown): string {
  const lines = (error instanceof Error ? error.message : String(error)).split('\n')
  const line = lines.find((each) => each.includes('FATAL:')) ?? lines.at(-1) ?? ''
  return line.replace(/^.*?FATAL:\s*/, '')
}

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

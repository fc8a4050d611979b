import { readFile, realpath } from 'node:fs/promises'
import path from 'node:path'
import { NAME, PASSWORD_FILE } from './cluster.js'
import { serves } from './leftover-server.js'

/** Connection string of the server that another process runs on this data folder; null where none does. */
export async function runningPostgres(dataDir: string): Promise<string | null> {
  const cluster = await realpath(path.join(dataDir, 'postgres')).catch(() => null)
  if (cluster === null) return null
  // The first line of the file is the pid, the fourth the port (PostgreSQL, "Database File Layout").
  const [pid, , , port] = (await readFile(path.join(cluster, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n')
  if (port === undefined || !(await serves(Number(pid), cluster))) return null

  const password = await readFile(path.join(cluster, PASSWORD_FILE), 'utf8')
  return `postgresql://${NAME}:${password.trim()}@127.0.0.1:${port.trim()}/${NAME}`
}

import { chmod, mkdtemp, readFile, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterEach } from 'vitest'

const folders: string[] = []
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true })
})

/** An empty folder that others may enter; removed after the test. */
export async function dataFolder(): Promise<string> {
  const folder = await realpath(await mkdtemp(path.join(tmpdir(), 'parallax-postgres-')))
  await chmod(folder, 0o755)
  folders.push(folder)
  return folder
}

/** Runs one query on a connection of its own. */
export async function query(url: string, text: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  try {
    return (await client.query(text)).rows
  } finally {
    await client.end()
  }
}

export const keepRow = (url: string, row: number): Promise<unknown> =>
  query(url, `create table if not exists kept (n int); insert into kept values (${row})`)

export const keptRows = async (url: string): Promise<unknown[]> =>
  (await query(url, 'select n from kept order by n')).map(({ n }) => n)

export const serverPid = async (dataDir: string): Promise<number> =>
  Number.parseInt(await readFile(path.join(dataDir, 'postgres', 'postmaster.pid'), 'utf8'), 10)

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

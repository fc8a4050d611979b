import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test, vi } from 'vitest'
import { findBinaries } from '../src/binaries.js'
import { freePort } from '../src/free-port.js'
import { startPostgres } from '../src/index.js'
import { reachableBinaries } from '../src/reachable.js'
import { startServer } from '../src/server.js'
import { serverUser } from '../src/server-user.js'
import { dataFolder, isAlive, keepRow, keptRows, query, serverPid } from './data-folder.js'
import { launch } from './launch.js'

// Each makes clusters and waits for the disk: a second on an idle machine, many on a busy one.
vi.setConfig({ testTimeout: 180_000 })

const gone = (pid: number) => expect.poll(() => isAlive(pid), { timeout: 20_000, interval: 20 }).toBe(false)

test('every process killed at once loses no committed row', async () => {
  const dataDir = await dataFolder()
  const launched = launch({ dataDir })
  const url = await launched.url
  await keepRow(url, 1)
  const pid = await serverPid(dataDir)
  const backends = (await query(url, 'select pid from pg_stat_activity')).map((row) => Number(row.pid))
  await keepRow(url, 2)
  launched.child.kill('SIGKILL')
  for (const victim of [pid, ...backends]) if (isAlive(victim)) process.kill(victim, 'SIGKILL')
  await launched.ended

  const server = await startPostgres({ dataDir })
  expect(await keptRows(server.url)).toEqual([1, 2])
  await server.stop()
})

test('a launcher that is killed takes its server with it, which closes in order', async () => {
  const dataDir = await dataFolder()
  const launched = launch({ dataDir })
  await keepRow(await launched.url, 1)
  const pid = await serverPid(dataDir)
  launched.child.kill('SIGKILL')
  await gone(pid)

  const server = await startPostgres({ dataDir })
  expect(await keptRows(server.url)).toEqual([1])
  await server.stop()
})

test('a launcher that ends without stopping its server leaves none', async () => {
  const dataDir = await dataFolder()
  const launched = launch({ dataDir, mode: 'leave' })
  await launched.url
  await launched.ended
  const pid = await serverPid(dataDir).catch(() => 0)
  if (pid > 0) await gone(pid)
  const server = await startPostgres({ dataDir })
  await server.stop()
})

test('a server left running is stopped, its rows kept, and a new one started', async () => {
  const dataDir = await dataFolder()
  const before = await startPostgres({ dataDir })
  await keepRow(before.url, 1)
  await before.stop()
  const user = await serverUser()
  const left = await startServer({
    binaries: await reachableBinaries(await findBinaries(), user),
    cluster: path.join(dataDir, 'postgres'),
    port: await freePort(),
    user,
    settings: {},
    log: () => {},
  })
  const logged: string[] = []
  const pid = await serverPid(dataDir)

  const server = await startPostgres({ dataDir, log: (line) => logged.push(line) })
  expect(await left.ended).toBe('code 0')
  expect(logged).toEqual([`stopping the PostgreSQL server that an earlier start left running (process ${pid})`])
  expect(await keptRows(server.url)).toEqual([1])
  await server.stop()
})

test('a pid file that names a process of someone else stops nothing and is no hindrance', async () => {
  const dataDir = await dataFolder()
  const first = await startPostgres({ dataDir })
  await keepRow(first.url, 1)
  await first.stop()
  await writeFile(
    path.join(dataDir, 'postgres', 'postmaster.pid'),
    `${process.pid}\n${path.join(dataDir, 'postgres')}\n1\n5432\n\n127.0.0.1\n0 0\nready\n`,
  )
  const server = await startPostgres({ dataDir })
  expect(await keptRows(server.url)).toEqual([1])
  await server.stop()
})

test.each([
  ['of a dead launcher', '4194303 1 x\n'],
  ['whose pid belongs to a later process', `${process.pid} 1 x\n`],
  ['that is empty', ''],
  ['that is garbage', '\0\0\0'],
])('a lock %s is taken over', async (_, content) => {
  const dataDir = await dataFolder()
  await writeFile(path.join(dataDir, 'launcher.pid'), content)
  const all = await Promise.allSettled(Array.from({ length: 3 }, () => startPostgres({ dataDir })))
  const started = all.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
  expect(started).toHaveLength(1)
  await started[0]?.stop()
})

test('a server that is killed while it is wanted comes back at the same address with its rows', async () => {
  const dataDir = await dataFolder()
  const logged: string[] = []
  const server = await startPostgres({ dataDir, log: (line) => logged.push(line) })
  await keepRow(server.url, 1)
  process.kill(await serverPid(dataDir), 'SIGKILL')
  const rows = () => keptRows(server.url).catch(() => null)
  await expect.poll(rows, { timeout: 20_000 }).toEqual([1])
  expect(logged[0]).toBe('the PostgreSQL server ended by itself (signal SIGKILL); starting it again')
  await server.stop()
})

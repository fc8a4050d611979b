import { mkdir, readdir, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import pg from 'pg'
import { expect, test, vi } from 'vitest'
import { startPostgres } from '../src/index.js'
import { dataFolder, isAlive, keepRow, keptRows, query, serverPid } from './data-folder.js'
import { launch } from './launch.js'

// Each makes clusters and waits for the disk: a second on an idle machine, many on a busy one.
vi.setConfig({ testTimeout: 180_000 })

test('a fresh folder becomes a server in UTF-8 on loopback alone, and a restart keeps the rows', async () => {
  const dataDir = path.join(await dataFolder(), 'not', 'there', 'yet')
  const first = await startPostgres({ dataDir })
  expect(
    await query(
      first.url,
      `select current_setting('listen_addresses') as on, current_setting('server_encoding') as encoding,
         current_setting('unix_socket_directories') as sockets, current_setting('fsync') as fsync,
         (select datcollate from pg_database where datname = current_database()) as collation`,
    ),
  ).toEqual([{ on: '127.0.0.1', encoding: 'UTF8', sockets: '', fsync: 'on', collation: 'C.UTF-8' }])
  await keepRow(first.url, 1)
  await first.stop()
  await expect(query(first.url, 'select 1')).rejects.toThrow('ECONNREFUSED')

  const second = await startPostgres({ dataDir })
  expect(await keptRows(second.url)).toEqual([1])
  await second.stop()
})

test('nobody gets in without the password, which nobody else may read', async () => {
  const dataDir = await dataFolder()
  const server = await startPostgres({ dataDir })
  await expect(query(server.url.replace(/:[^:@]+@/, ':wrong@'), 'select 1')).rejects.toThrow('password authentication')
  const { mode } = await stat(path.join(dataDir, 'postgres', 'parallax-password'))
  expect(mode & 0o777).toBe(0o600)
  await server.stop()
})

test('stopping ends open sessions and takes less than five seconds', async () => {
  const dataDir = await dataFolder()
  const server = await startPostgres({ dataDir })
  const client = new pg.Client({ connectionString: server.url })
  client.on('error', () => {})
  await client.connect()
  const busy = client.query('select pg_sleep(600)').catch((error: Error) => error)
  const pid = await serverPid(dataDir)
  const begun = Date.now()
  await server.stop()
  expect(Date.now() - begun).toBeLessThan(5000)
  expect(isAlive(pid)).toBe(false)
  expect(await busy).toBeInstanceOf(Error)
})

test('of four launchers on one folder at once one starts, and the others name its process', async () => {
  const dataDir = await dataFolder()
  const all = await Promise.allSettled(Array.from({ length: 4 }, () => startPostgres({ dataDir })))
  const started = all.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
  expect(started).toHaveLength(1)
  for (const one of all) {
    if (one.status === 'rejected') {
      expect(one.reason.message).toContain(`in use by another Parallax on this machine (process ${process.pid})`)
    }
  }
  await started[0]?.stop()
})

test('a launcher in another process is refused with the pid of the first, whose server goes on', async () => {
  const dataDir = await dataFolder()
  const server = await startPostgres({ dataDir })
  await expect(launch({ dataDir }).url).rejects.toThrow(`process ${process.pid}`)
  await keepRow(server.url, 1)
  await server.stop()
})

test('a start that was cut short while it made the cluster leaves nothing in the way', async () => {
  const dataDir = await dataFolder()
  const cut = launch({ dataDir })
  const unfinished = async () => (await readdir(dataDir)).some((name) => name.startsWith('postgres-unfinished-'))
  await expect.poll(unfinished, { timeout: 20_000, interval: 10 }).toBe(true)
  cut.child.kill('SIGKILL')
  await cut.ended

  const server = await startPostgres({ dataDir })
  await keepRow(server.url, 1)
  expect(await unfinished()).toBe(false)
  await server.stop()
})

test('a folder that holds something else is left alone', async () => {
  const dataDir = await dataFolder()
  await mkdir(path.join(dataDir, 'postgres'))
  await writeFile(path.join(dataDir, 'postgres', 'diary.txt'), 'mine')
  await expect(startPostgres({ dataDir })).rejects.toThrow('did not put there')
  expect(await readdir(path.join(dataDir, 'postgres'))).toEqual(['diary.txt'])
})

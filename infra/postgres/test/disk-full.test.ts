import { execFile } from 'node:child_process'
import { rm, statfs, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { expect, test, vi } from 'vitest'
import { startPostgres } from '../src/index.js'
import { dataFolder, keepRow, keptRows, query } from './data-folder.js'

vi.setConfig({ testTimeout: 180_000 })

const run = promisify(execFile)
const ROOM_LEFT = 8 * 1024 * 1024

/** Mounts a small disk at a folder; false where this user, or this system, may not. */
const mountSmallDisk = (folder: string): Promise<boolean> =>
  run('mount', ['-t', 'tmpfs', '-o', 'size=160m,mode=755', 'tmpfs', folder]).then(
    () => true,
    () => false,
  )

/** Rows that take a few megabytes each time, until the disk has no room for them. */
const fill = async (url: string): Promise<unknown> => {
  for (;;) {
    const rows = 'insert into filler select repeat(md5(n::text), 100) from generate_series(1, 2000) n'
    const failure = await query(url, `create table if not exists filler (text text storage external); ${rows}`).catch(
      (error) => error,
    )
    if (failure instanceof Error) return failure
  }
}

test('a full disk refuses what is written, keeps every committed row, and once there is room it goes on', async ({
  skip,
}) => {
  const dataDir = await dataFolder()
  if (!(await mountSmallDisk(dataDir))) {
    console.warn('A small disk cannot be mounted here (only root may): the test of a full disk did not run.')
    return skip()
  }
  try {
    const server = await startPostgres({ dataDir })
    await keepRow(server.url, 1)
    const ballast = path.join(dataDir, 'ballast')
    const { bavail, bsize } = await statfs(dataDir)
    await writeFile(ballast, Buffer.alloc(bavail * bsize - ROOM_LEFT))
    expect(String(await fill(server.url))).toMatch(/No space left|terminat|recovery|ECONN/i)

    await rm(ballast)
    const rows = () => keptRows(server.url).catch(() => null)
    await expect.poll(rows, { timeout: 60_000 }).toEqual([1])
    const written = () => keepRow(server.url, 2).then(rows, () => null)
    await expect.poll(written, { timeout: 60_000 }).toContain(2)
    await server.stop()
  } finally {
    await run('umount', [dataDir])
  }
})

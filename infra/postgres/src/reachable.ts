import { randomBytes } from 'node:crypto'
import {
  chmod,
  chown,
  cp,
  lstat,
  mkdir,
  readdir,
  readlink,
  realpath,
  rename,
  rm,
  stat,
  symlink,
} from 'node:fs/promises'
import path from 'node:path'
import { type Binaries, program } from './binaries.js'
import { run, type ServerUser } from './run.js'

/** Where programs and cluster go when the server's user cannot reach them in place; root's own, open to pass. */
const SHARED_FOLDER = '/var/lib/parallax'

/** Programs that `user` may run: those given, or a copy of them where a folder above them is closed to that user. */
export async function reachableBinaries(binaries: Binaries, user: ServerUser): Promise<Binaries> {
  if (!user) return binaries
  const tried = await run(program(binaries, 'postgres'), ['--version'], user)
  if (tried.code === 0) return binaries

  const copy = { ...binaries, root: path.join(SHARED_FOLDER, `postgresql-${binaries.version}`) }
  if (await isFolder(copy.root)) return copy
  await mkdir(SHARED_FOLDER, { recursive: true, mode: 0o755 })
  // Copied beside and renamed, so that a copy cut short is never taken for a whole one.
  const unfinished = `${copy.root}.${randomBytes(6).toString('hex')}`
  await cp(binaries.root, unfinished, { recursive: true, verbatimSymlinks: true })
  await openToAll(unfinished)
  await rename(unfinished, copy.root).catch(async (error: unknown) => {
    await rm(unfinished, { recursive: true, force: true })
    if (!(await isFolder(copy.root))) throw error
  })
  return copy
}

/**
 * The folder for the cluster, real path: `<dataDir>/postgres`, or what that link points to. Where a folder above it
 * is closed to the server's user, a new folder outside is linked there and `log` gets a line that says so.
 */
export async function clusterFolder(dataDir: string, user: ServerUser, log: (line: string) => void): Promise<string> {
  const place = path.join(dataDir, 'postgres')
  const existing = await lstat(place).catch(() => null)
  if (existing?.isSymbolicLink()) return linkedFolder(place)
  const inPlace = path.join(await realpath(dataDir), 'postgres')
  if (!user || (await canPass(dataDir, user))) return inPlace
  if (existing) {
    throw new Error(
      `the user that runs PostgreSQL may not enter ${dataDir}: open the folders above it to others (chmod o+x), or set another data folder`,
    )
  }

  const home = path.join(SHARED_FOLDER, randomBytes(8).toString('hex'))
  await mkdir(home, { recursive: true, mode: 0o755 })
  const cluster = path.join(home, 'postgres')
  await symlink(cluster, place)
  log(`the database is kept in ${cluster}, because the user that runs PostgreSQL may not enter ${dataDir}`)
  return cluster
}

/** Where a link made at an earlier start leads; the cluster itself may still be missing if that start was cut short. */
async function linkedFolder(place: string): Promise<string> {
  const cluster = await readlink(place)
  if (await isFolder(path.dirname(cluster))) return cluster
  throw new Error(`${place} leads to ${cluster}, which is gone: bring it back, or remove the link to start empty`)
}

async function canPass(folder: string, user: ServerUser): Promise<boolean> {
  const { code } = await run('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], user)
  return code === 0
}

async function openToAll(folder: string): Promise<void> {
  await chmod(folder, 0o755)
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isSymbolicLink()) continue
    const file = path.join(entry.parentPath, entry.name)
    const { mode } = await stat(file)
    const executable = entry.isDirectory() || (mode & 0o100) !== 0
    await chmod(file, executable ? 0o755 : 0o644)
    await chown(file, 0, 0)
  }
}

const isFolder = (file: string): Promise<boolean> =>
  stat(file).then(
    (found) => found.isDirectory(),
    () => false,
  )

import { randomBytes } from 'node:crypto'
import { chown, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { type Binaries, program } from './binaries.js'
import { run, type ServerUser } from './run.js'

/** The name of the server's one user and of the database everything is in. */
export const NAME = 'parallax'

export const PASSWORD_FILE = 'parallax-password'
const UNFINISHED = 'postgres-unfinished-'

/**
 * Makes the cluster at `folder` where there is none and returns its password. It is made beside and renamed, so that
 * a start cut short at any point leaves either no cluster or a whole one.
 */
export async function ensureCluster(folder: string, binaries: Binaries, user: ServerUser): Promise<string> {
  const password = await readFile(path.join(folder, PASSWORD_FILE), 'utf8').catch(nullWhenMissing)
  if (password !== null) return password.trim()

  if (await holdsSomething(folder)) {
    throw new Error(
      `${folder} holds something that Parallax did not put there: move it away, or set another data folder`,
    )
  }
  return makeCluster(folder, binaries, user)
}

async function makeCluster(folder: string, binaries: Binaries, user: ServerUser): Promise<string> {
  const parent = path.dirname(folder)
  await removeUnfinished(parent)
  const home = await mkdtemp(path.join(parent, UNFINISHED))
  const password = randomBytes(24).toString('base64url')
  const passwordFile = path.join(home, 'password')
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 })
  if (user) for (const file of [home, passwordFile]) await chown(file, user.uid, user.gid)

  const cluster = path.join(home, 'cluster')
  const made = await run(
    program(binaries, 'initdb'),
    [
      `--pgdata=${cluster}`,
      `--username=${NAME}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C.UTF-8',
      '--no-instructions',
    ],
    user,
  )
  if (made.code !== 0) throw new Error(`PostgreSQL could not make its files in ${parent}: ${made.output}`)
  await rename(passwordFile, path.join(cluster, PASSWORD_FILE))
  await rm(folder, { recursive: true, force: true }) // an empty folder at most
  await rename(cluster, folder)
  await rm(home, { recursive: true, force: true })
  return password
}

async function removeUnfinished(parent: string): Promise<void> {
  for (const name of await readdir(parent)) {
    if (name.startsWith(UNFINISHED)) await rm(path.join(parent, name), { recursive: true, force: true })
  }
}

async function holdsSomething(folder: string): Promise<boolean> {
  const names = await readdir(folder).catch(nullWhenMissing)
  return names !== null && names.length > 0
}

function nullWhenMissing(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null
  if (error.code === 'EACCES') {
    throw new Error(`${error.path ?? 'the database'} belongs to another user: start as that user or as root`, {
      cause: error,
    })
  }
  throw error
}

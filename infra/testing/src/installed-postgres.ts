import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { access, chown, constants, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { promisify } from 'node:util'
import { freePort } from './free-port.js'
import { missing } from './missing.js'
import type { TestPostgres } from './postgres.js'

/** A server of the machine's own packages, which bring what the one from npm lacks: `pg_dump` and `pg_restore`. */
export interface InstalledPostgres extends TestPostgres {
  /** The folder of its programs. */
  programs: string
}

type User = { uid: number; gid: number } | null

/** Where Debian puts every version; each in a folder of its number. */
const VERSIONS = '/usr/lib/postgresql'
const NEEDED = ['initdb', 'postgres', 'pg_dump', 'pg_restore']
const INITDB = ['--username=parallax', '--auth=trust', '--encoding=UTF8', '--locale=C.UTF-8', '--no-sync']
const SETTINGS = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'fsync=off', 'timezone=UTC']

const run = promisify(execFile)

/**
 * Starts an empty server of the newest PostgreSQL that Debian's packages put on this machine; null, with one line that says
 * what to install, where there is none.
 */
export async function startInstalledPostgres(
  suites: string,
  log: (line: string) => void = console.warn,
): Promise<InstalledPostgres | null> {
  const programs = await findPrograms()
  if (!programs) {
    log(missing(`PostgreSQL with pg_dump (${VERSIONS})`, suites, 'apt-get install --no-install-recommends postgresql'))
    return null
  }

  const user = await serverUser()
  const dir = await mkdtemp(path.join(tmpdir(), 'parallax-postgres-'))
  if (user) await chown(dir, user.uid, user.gid)
  await run(path.join(programs, 'initdb'), ['--pgdata', dir, ...INITDB], { cwd: '/', ...user })
  const port = await freePort()
  const settings = SETTINGS.flatMap((setting) => ['-c', setting])
  const server = spawn(path.join(programs, 'postgres'), ['-D', dir, '-p', String(port), ...settings], {
    ...{ cwd: '/', ...user },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const stop = async () => {
    await stopped(server)
    await rm(dir, { recursive: true, force: true })
  }
  const endsWithUs = () => server.kill('SIGQUIT')
  process.once('exit', endsWithUs)
  server.once('exit', () => process.off('exit', endsWithUs))
  if (!(await isReady(server))) {
    await stop()
    throw new Error(`PostgreSQL of ${programs} did not start`)
  }
  return { url: `postgresql://parallax@127.0.0.1:${port}/postgres`, programs, stop }
}

async function findPrograms(): Promise<string | undefined> {
  const versions = await readdir(VERSIONS).catch(() => [])
  const folders = versions.sort((a, b) => Number(b) - Number(a)).map((version) => path.join(VERSIONS, version, 'bin'))
  for (const folder of folders) {
    const there = await Promise.all(NEEDED.map((name) => isProgram(path.join(folder, name))))
    if (there.every(Boolean)) return folder
  }
  return undefined
}

const isProgram = (file: string): Promise<boolean> =>
  access(file, constants.X_OK).then(
    () => true,
    () => false,
  )

/** PostgreSQL refuses to run as root; Debian's packages make this user for it. */
async function serverUser(): Promise<User> {
  if (process.getuid?.() !== 0) return null
  const [uid, gid] = await Promise.all([run('id', ['-u', 'postgres']), run('id', ['-g', 'postgres'])])
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) }
}

async function isReady(server: ChildProcess): Promise<boolean> {
  if (!server.stderr) return false
  for await (const line of createInterface({ input: server.stderr })) {
    if (!line.includes('database system is ready to accept connections')) continue
    server.stderr.resume()
    return true
  }
  return false
}

/** Fast shutdown: sessions end. */
async function stopped(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return
  const exited = once(server, 'exit')
  server.kill('SIGINT')
  await exited
}

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { access, constants, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { freePort } from './free-port.js'
import { missing } from './missing.js'

export interface TestRedis {
  url: string
  /** Of the server that runs now. */
  pid(): number
  /** Kills the server and starts it again at the same address, with what its arguments had it write to the disk. */
  crash(): Promise<void>
  /** Kills the server and removes its data. */
  stop(): Promise<void>
}

export interface RedisOptions {
  /** Further arguments of `redis-server`, as in `['--maxmemory-policy', 'allkeys-lru']`. */
  args?: readonly string[]
  log?: (line: string) => void
}

const READY_WITHIN_MS = 10_000

const spawnServer = (executable: string, args: string[]) =>
  spawn(executable, args, { stdio: ['ignore', 'pipe', 'ignore'] })

/**
 * Starts a real, empty Redis on a free port of this machine, without persistence; null, with one line that says what
 * to install, where there is none.
 */
export async function startRedis({ args = [], log = console.warn }: RedisOptions = {}): Promise<TestRedis | null> {
  const executable = await findServer()
  if (!executable) {
    log(missing('Redis', 'the tests of the queue on Redis', 'apt-get install --no-install-recommends redis-server'))
    return null
  }

  const dir = await mkdtemp(path.join(tmpdir(), 'parallax-redis-'))
  const port = await freePort()
  const start = () =>
    spawnServer(executable, [
      ...['--port', String(port), '--bind', '127.0.0.1', '--dir', dir],
      ...['--save', '', '--appendonly', 'no', ...args],
    ])
  let server = start()
  const stop = async () => {
    await kill(server)
    await rm(dir, { recursive: true, force: true })
  }

  try {
    await ready(server)
  } catch (error) {
    await stop()
    throw error
  }
  return {
    url: `redis://127.0.0.1:${port}`,
    pid: () => server.pid ?? 0,
    crash: async () => {
      await kill(server)
      server = start()
      await ready(server)
    },
    stop,
  }
}

/** Valkey speaks the same protocol, and is what newer systems install. */
async function findServer(): Promise<string | undefined> {
  const folders = (process.env.PATH ?? '').split(path.delimiter)
  const candidates = ['redis-server', 'valkey-server'].flatMap((name) =>
    folders.map((folder) => path.join(folder, name)),
  )
  for (const candidate of candidates) {
    const isThere = await access(candidate, constants.X_OK).then(
      () => true,
      () => false,
    )
    if (isThere) return candidate
  }
  return undefined
}

/** Redis and Valkey say on their output when they take connections. */
async function ready(server: ReturnType<typeof spawnServer>): Promise<void> {
  const lines = createInterface({ input: server.stdout })
  const late = setTimeout(() => server.kill('SIGKILL'), READY_WITHIN_MS)
  try {
    for await (const line of lines) {
      if (line.includes('Ready to accept connections')) return
    }
    throw new Error(`redis-server ended, or did not take connections within ${READY_WITHIN_MS} ms`)
  } finally {
    clearTimeout(late)
    server.stdout.resume()
  }
}

async function kill(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return
  const exited = once(server, 'exit')
  server.kill('SIGKILL')
  await exited
}

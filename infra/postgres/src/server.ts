import { type ChildProcess, spawn } from 'node:child_process'
import { Socket } from 'node:net'
import { type Binaries, program } from './binaries.js'
import { stopServerWithThisProcess } from './keeper.js'
import type { ServerUser } from './run.js'

/** Small, because it stands beside the services on one machine; durable, because a killed server must lose nothing. */
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  shared_buffers: '64MB',
  max_connections: '100',
  max_wal_size: '256MB',
  // Containers often have 64 MB of shared memory; nothing here is big enough to gain from parallel plans.
  max_parallel_workers_per_gather: '0',
  io_method: 'sync',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
}

/** The most a fast shutdown may take before the server is stopped at once and left to replay its log. */
const FAST_STOP_MS = 4_000

export interface Server {
  port: number
  /** Resolves when the process has ended, with how: `code 0`, `signal SIGKILL`. */
  ended: Promise<string>
  /** Fast shutdown: sessions end, everything is written. Returns when the process is gone. */
  stop(): Promise<void>
}

export interface ServerOptions {
  binaries: Binaries
  cluster: string
  port: number
  user: ServerUser
  settings: Readonly<Record<string, string>>
  log: (line: string) => void
}

/** A server that could not start, with what it said. */
export class ServerStartError extends Error {
  override readonly name = 'ServerStartError'
}

/** Starts a server on `cluster` and returns when it takes connections. Throws `ServerStartError` with its last words. */
export async function startServer(options: ServerOptions): Promise<Server> {
  const child = spawnServer(options)
  const ended = new Promise<string>((resolve) => {
    child.once('exit', (code, signal) => resolve(code === null ? `signal ${signal}` : `code ${code}`))
    child.once('error', (error) => resolve(error.message))
  })
  const stopAtExit = () => child.kill('SIGINT')
  process.once('exit', stopAtExit)
  const callOff = child.pid === undefined ? () => {} : stopServerWithThisProcess(child.pid, options.user)
  void ended.then(() => {
    process.off('exit', stopAtExit)
    callOff()
  })

  await ready(child, options.log)
  // A launcher that ends without stopping it must be able to end; the exit hook above then stops it.
  child.unref()
  if (child.stderr instanceof Socket) child.stderr.unref()
  return { port: options.port, ended, stop: () => stop(child, ended) }
}

function spawnServer({ binaries, cluster, port, user, settings }: ServerOptions): ChildProcess {
  const flags = Object.entries({ ...SETTINGS, ...settings }).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  return spawn(program(binaries, 'postgres'), ['-D', cluster, '-p', String(port), ...flags], {
    cwd: '/',
    // Its own process group: Ctrl-C must reach the services alone, which close before their database does.
    detached: true,
    env: { ...process.env, LC_ALL: 'C' },
    stdio: ['ignore', 'ignore', 'pipe'],
    ...(user ?? {}),
  })
}

function ready(child: ChildProcess, log: (line: string) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = ''
    let isReady = false
    child.stderr?.on('data', (chunk: Buffer) => {
      const text = chunk.toString('utf8')
      if (isReady) return forwardAlarms(text, log)
      said += text
      if (!said.includes('database system is ready to accept connections')) return
      isReady = true
      resolve()
    })
    child.once('error', (error) => reject(new ServerStartError(error.message)))
    child.once('close', () => reject(new ServerStartError(said.trim())))
  })
}

function forwardAlarms(text: string, log: (line: string) => void): void {
  for (const line of text.split('\n')) if (line.includes(' PANIC: ')) log(line)
}

async function stop(child: ChildProcess, ended: Promise<string>): Promise<void> {
  child.kill('SIGINT')
  const atOnce = setTimeout(() => child.kill('SIGQUIT'), FAST_STOP_MS)
  await ended
  clearTimeout(atOnce)
}

import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

export interface Launched {
  child: ChildProcess
  /** Resolves with the server's address, or rejects with the sentence it refused with. */
  url: Promise<string>
  /** What it logged so far. */
  logged: string[]
  ended: Promise<void>
}

export interface LaunchOptions {
  dataDir: string
  /** `leave`: ends at once without stopping its server. */
  mode?: 'stop' | 'leave'
  user?: { uid: number; gid: number }
  launcher?: string
}

const TSX = import.meta.resolve('tsx')
const LAUNCHER = fileURLToPath(new URL('./launcher.ts', import.meta.url))

/** Starts a launcher as a process of its own. */
export function launch({ dataDir, mode = 'stop', user, launcher }: LaunchOptions): Launched {
  const file = launcher ?? LAUNCHER
  const child = spawn(process.execPath, ['--import', TSX, '--conditions=parallax-source', file, dataDir, mode], {
    cwd: '/',
    stdio: ['pipe', 'pipe', 'inherit'],
    ...user,
  })
  const logged: string[] = []
  const url = new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      const said: { url?: string; error?: string; log?: string } = JSON.parse(line)
      if (said.log !== undefined) logged.push(said.log)
      if (said.url !== undefined) resolve(said.url)
      if (said.error !== undefined) reject(new Error(said.error))
    })
    child.once('exit', (code, signal) => reject(new Error(`the launcher ended early (${code ?? signal})`)))
  })
  url.catch(() => {}) // a test may kill it before it says anything
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  return { child, url, logged, ended }
}

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../../../..', import.meta.url))
const SOURCE = ['--import', 'tsx', '--conditions=parallax-source']
/** A service that finds its database away ends, and is started again after this, as any supervisor would. */
const START_AGAIN_MS = 500

export interface KillableService {
  /** Times it was started. */
  starts(): number
  /** Lines that it logged of rejections that nobody handled. */
  rejections(): number
  /** Resolves when it was ready for the first time. */
  ready: Promise<void>
  /** `kill -9`; it is started again after a while. */
  kill(awayMs: number): Promise<void>
  /** Ends it as an operator would, for good. */
  stop(): Promise<void>
}

/** A service as a process of its own, started again whenever it ends. */
export const startService = (
  name: 'collector' | 'analyst' | 'dashboard',
  env: Readonly<Record<string, string>>,
): KillableService => {
  const main = fileURLToPath(new URL(`../../../../services/${name}/src/main.ts`, import.meta.url))
  let starts = 0
  let said = ''
  let child: ChildProcess
  let isStopping = false
  let awayMs = START_AGAIN_MS
  let becomesReady = () => {}
  const ready = new Promise<void>((resolve) => {
    becomesReady = resolve
  })

  const launch = (): ChildProcess => {
    starts += 1
    const launched = spawn(process.execPath, [...SOURCE, main], {
      cwd: ROOT,
      env: { ...process.env, PORT: '0', LOG_LEVEL: 'warn', ...env },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    })
    for (const stream of [launched.stdout, launched.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        said += text
      })
    }
    launched.on('message', () => becomesReady())
    return launched
  }
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null
  child = launch()
  const keeping = (async () => {
    for (;;) {
      if (!hasEnded()) await once(child, 'exit')
      if (isStopping) return
      await pause(awayMs)
      awayMs = START_AGAIN_MS
      if (isStopping) return
      child = launch()
    }
  })()

  return {
    starts: () => starts,
    rejections: () => said.match(/unhandled rejection/gi)?.length ?? 0,
    ready,
    kill: async (away) => {
      awayMs = away
      if (hasEnded()) return
      const ended = once(child, 'exit')
      child.kill('SIGKILL')
      await ended
    },
    stop: async () => {
      isStopping = true
      if (!hasEnded()) {
        const ended = once(child, 'exit')
        child.kill('SIGTERM')
        await ended
      }
      await keeping
    },
  }
}

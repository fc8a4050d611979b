import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

export interface CollectorProcess {
  process: ChildProcess
  /** All that it logged so far. */
  said(): string
  /** Ends it as an operator would; its exit code. */
  stop(): Promise<number | null>
}

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
const MAIN = fileURLToPath(new URL('../src/main.ts', import.meta.url))

const SOURCE = ['--import', 'tsx', '--conditions=parallax-source']

/** Starts a collector from source as a process of its own, after what `first` names; resolves when it takes jobs. */
export const startCollector = async (env: Record<string, string>, first?: URL): Promise<CollectorProcess> => {
  const before = first === undefined ? [] : ['--import', first.href]
  const child = spawn(process.execPath, [...SOURCE, ...before, MAIN], {
    cwd: ROOT,
    env: { ...process.env, LOG_LEVEL: 'warn', PARALLAX_ALLOW_ADDRESSES: '127.0.0.0/8', ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text) => (said += text))
  await new Promise<void>((ready, failed) => {
    child.once('message', () => ready())
    child.once('exit', (code) => failed(new Error(`The collector ended with ${code} and said: ${said}`)))
  })
  return {
    process: child,
    said: () => said,
    stop: async () => {
      if (child.exitCode === null && child.signalCode === null) {
        child.kill('SIGTERM')
        await once(child, 'exit')
      }
      return child.exitCode
    },
  }
}

import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

/** A line of a log; what else stands in it is for whoever looks. */
export interface LogLine {
  msg: string
  jobId?: string
  requestId?: string
  added?: string
  name?: string
  next?: string[]
  address?: string
}

export interface ServiceProcess {
  service: string
  /** Where the dashboard answers, or where a worker can be watched. */
  address: string
  /** What it has logged so far. */
  lines: readonly LogLine[]
  stop(): Promise<number | null>
}

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
const SOURCE_ARGUMENTS = ['--import', 'tsx', '--conditions=parallax-source']

/** Runs one service from source as a process of its own, as it runs on a machine of its own; ready when it returns. */
export const startServiceProcess = async (service: string, env: Record<string, string>): Promise<ServiceProcess> => {
  const lines: LogLine[] = []
  const child = fork(`${ROOT}services/${service}/src/main.ts`, [], {
    cwd: ROOT, // where the loader finds how TSX is to be read
    execArgv: SOURCE_ARGUMENTS,
    env: { ...process.env, PORT: '0', PARALLAX_METRICS_PORT: '0', LOG_LEVEL: 'info', ...env },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  })
  if (child.stdout) createInterface({ input: child.stdout }).on('line', (line) => lines.push(JSON.parse(line)))
  const ended = once(child, 'exit').then(() => {
    throw new Error(`The ${service} did not start; it said: ${JSON.stringify(lines)}`)
  })
  const [message] = await Promise.race([once(child, 'message'), ended])
  const address = message.address ?? lines.find(({ msg }) => msg === 'can be watched')?.address
  return { service, address: String(address), lines, stop: () => stopped(child) }
}

const stopped = async (child: ChildProcess): Promise<number | null> => {
  if (child.exitCode === null && child.signalCode === null) {
    const exit = once(child, 'exit')
    child.kill('SIGTERM')
    await exit
  }
  return child.exitCode
}

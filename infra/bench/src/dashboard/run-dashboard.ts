import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

export interface RunningDashboard {
  address: string
  /** Bytes of memory that the process holds, as it says itself. */
  residentBytes(): Promise<number>
  /** Seconds of a core that the process has used since it began. */
  cpuSeconds(): Promise<number>
  stop(): Promise<void>
}

const isReady = (message: unknown): message is { address: string } =>
  typeof message === 'object' && message !== null && 'address' in message && typeof message.address === 'string'

/** The dashboard as it ships, in one process of its own on a free port, with the queue in the same PostgreSQL. */
export async function runDashboard(databaseUrl: string): Promise<RunningDashboard> {
  const child = fork(fileURLToPath(import.meta.resolve('@parallax/dashboard/main')), [], {
    env: { ...process.env, DATABASE_URL: databaseUrl, PORT: '0', LOG_LEVEL: 'warn', NODE_ENV: 'production' },
  })
  const [message] = await Promise.race([once(child, 'message'), endOf(child)])
  if (!isReady(message)) throw new Error('the dashboard did not say where it answers')
  const { address } = message
  const figure = async (name: string): Promise<number> => {
    const metrics = await (await fetch(`${address}/metrics`)).text()
    return Number(new RegExp(`^${name} (\\S+)`, 'm').exec(metrics)?.[1])
  }
  return {
    address,
    residentBytes: () => figure('process_resident_memory_bytes'),
    cpuSeconds: () => figure('process_cpu_seconds_total'),
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return
      const ended = once(child, 'exit')
      child.kill('SIGTERM')
      await ended
    },
  }
}

const endOf = async (child: ChildProcess): Promise<never> => {
  await once(child, 'exit')
  throw new Error('the dashboard ended before it was ready')
}

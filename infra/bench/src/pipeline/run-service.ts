import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

export interface RunningService {
  /** The most memory that it ever held, in MiB, as Linux counts it; null elsewhere. */
  peakMebibytes(): Promise<number | null>
  pid: number | undefined
  stop(): Promise<void>
}

export interface Service {
  name: 'collector' | 'analyst'
  jobs?: string
  env: Readonly<Record<string, string>>
}

/** A service as it ships, in a process of its own. */
export const runService = async ({ name, jobs, env }: Service): Promise<RunningService> => {
  const main = fileURLToPath(import.meta.resolve(`@parallax/${name}/main`))
  const child = fork(main, jobs === undefined ? [] : ['--jobs', jobs], {
    env: { ...process.env, LOG_LEVEL: 'error', NODE_ENV: 'production', ...env },
  })
  await Promise.race([once(child, 'message'), endOf(child)])
  return {
    pid: child.pid,
    peakMebibytes: async () => {
      const status = await readFile(`/proc/${child.pid}/status`, 'utf8').catch(() => '')
      const kilobytes = /^VmHWM:\s+(\d+) kB/m.exec(status)?.[1]
      return kilobytes === undefined ? null : Number(kilobytes) / 1024
    },
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return
      const ended = once(child, 'exit')
      child.kill('SIGTERM')
      await ended
    },
  }
}

export const peakMemory = (services: readonly RunningService[]): Promise<number[]> =>
  Promise.all(services.map(async (service) => (await service.peakMebibytes()) ?? 0))

const endOf = async (child: ChildProcess): Promise<never> => {
  await once(child, 'exit')
  throw new Error('the service ended before it was ready')
}

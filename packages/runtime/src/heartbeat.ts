import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import type { Log } from './log.js'

const EVERY_MS = 10_000

/** What a process says of itself. */
interface Sign {
  id: string
  service: string
  host: string
  pid: number
  method: string
  jobs: readonly string[]
  everyMs: number
}

/** Where signs of life are kept. */
export interface Register {
  sign(sign: Sign): Promise<void>
  leave(id: string): Promise<void>
}

/**
 * Gives signs of life until it is stopped, which takes this process off the list. A sign that cannot be given stops
 * nothing: whoever watches sees its silence.
 */
export const startHeartbeat = (
  register: Register,
  told: Pick<Sign, 'service' | 'method' | 'jobs'>,
  log: Log,
): { stop(): Promise<void> } => {
  const process_ = { ...told, id: randomUUID(), host: hostname(), pid: process.pid, everyMs: EVERY_MS }
  let giving: Promise<void> = Promise.resolve()
  const give = () => {
    giving = register.sign(process_).catch((err) => log.warn({ err }, 'no sign of life could be given'))
  }
  give()
  const timer = setInterval(give, EVERY_MS)
  return {
    stop: async () => {
      clearInterval(timer)
      await giving
      await register.leave(process_.id).catch((err) => log.warn({ err }, 'this process stays on the list'))
    },
  }
}

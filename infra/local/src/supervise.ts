import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const STOP_WITHIN_MS = 12_000
const RESTART_FIRST_MS = 500
const RESTART_MOST_MS = 15_000
/** A service that ran this long before it died starts again at once. */
const STEADY_MS = 60_000

export interface Supervised {
  /** Where the service answers, if it said so. */
  address: string | null
  stop(): Promise<void>
}

interface Service {
  name: string
  /** Module that runs the service, as `import.meta.resolve` gives it. */
  module: string
  env: Readonly<Record<string, string>>
}

/**
 * Starts a service as a process of its own, waits until it says that it is ready, and starts it again when it dies.
 * @throws where it ends before it was ready the first time; it has said why itself.
 */
export const supervise = async (service: Service): Promise<Supervised> => {
  let child = launch(service)
  let stopping = false
  const address = await readyAddress(service.name, child)

  const keepAlive = async () => {
    let delayMs = RESTART_FIRST_MS
    while (!stopping) {
      const startedAt = Date.now()
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
      if (stopping) return
      delayMs = Date.now() - startedAt > STEADY_MS ? RESTART_FIRST_MS : Math.min(delayMs * 2, RESTART_MOST_MS)
      console.error(`The ${service.name} ended (${child.signalCode ?? `code ${child.exitCode}`}); it starts again.`)
      await wait(delayMs)
      if (!stopping) child = launch(service)
    }
  }
  const keeping = keepAlive()

  return {
    address,
    stop: async () => {
      stopping = true
      await stopChild(child)
      await keeping
    },
  }
}

/** In a process group of its own: Ctrl-C reaches the launcher alone, which then stops the services in order. */
const launch = ({ module, env }: Service): ChildProcess =>
  fork(fileURLToPath(module), [], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    detached: true,
  })

const readyAddress = async (name: string, child: ChildProcess): Promise<string | null> => {
  const ended = once(child, 'exit').then(() => {
    throw new Error(`The ${name} did not start.`)
  })
  const [message] = await Promise.race([once(child, 'message'), ended])
  return typeof message === 'object' && message !== null && typeof message.address === 'string' ? message.address : null
}

const stopChild = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  const late = setTimeout(() => child.kill('SIGKILL'), STOP_WITHIN_MS)
  await ended
  clearTimeout(late)
}

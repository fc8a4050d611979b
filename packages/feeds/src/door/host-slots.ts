/** Lets one request at a time reach a host, and keeps page requests apart. */
export interface HostSlots {
  /**
   * Waits for the host's turn and for `delayMs` since its last page request, runs `work`, then hands on. Rejects
   * with the signal's reason where it is aborted while waiting; the turn is then handed on unused.
   */
  run<T>(
    host: string,
    options: { delayMs: number; signal: AbortSignal | undefined },
    work: () => Promise<T>,
  ): Promise<T>
}

interface Host {
  /** Settles when the last in line is done. */
  tail: Promise<void>
  waiting: number
  lastStart: number
}

const pause = (ms: number, signal: AbortSignal | undefined): Promise<void> =>
  new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer)
      reject(signal?.reason)
    }
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop)
      resolve()
    }, ms)
    signal?.addEventListener('abort', stop, { once: true })
  })

/** Hosts whose delay has passed are forgotten once the table grows past this. */
const REMEMBERED_HOSTS = 1_000

const forgetIdle = (hosts: Map<string, Host>, olderThan: number): void => {
  for (const [name, host] of hosts) if (host.waiting === 0 && host.lastStart < olderThan) hosts.delete(name)
}

export const hostSlots = (): HostSlots => {
  const hosts = new Map<string, Host>()
  return {
    run: async (name, { delayMs, signal }, work) => {
      if (hosts.size > REMEMBERED_HOSTS) forgetIdle(hosts, Date.now() - delayMs)
      const host = hosts.get(name) ?? { tail: Promise.resolve(), waiting: 0, lastStart: 0 }
      hosts.set(name, host)
      const before = host.tail
      let handOn = () => {}
      const done = new Promise<void>((resolve) => {
        handOn = resolve
      })
      host.tail = before.then(() => done)
      host.waiting += 1
      try {
        await before
        signal?.throwIfAborted()
        const wait = delayMs === 0 ? 0 : host.lastStart + delayMs - Date.now()
        if (wait > 0) await pause(wait, signal)
        if (delayMs > 0) host.lastStart = Date.now()
        return await work()
      } finally {
        host.waiting -= 1
        handOn()
      }
    },
  }
}

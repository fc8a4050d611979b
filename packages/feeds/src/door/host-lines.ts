import { type HostTurns, TurnsAway } from './host-turns.js'
import { patience } from './patience.js'

export interface Waiting {
  /** Shortest distance to the last request that was held apart; 0 is not held apart. */
  apartMs: number
  /** Goes before what is not urgent: a feed does not wait until all pages of its site are read. */
  isUrgent: boolean
  /** After so long the wait ends with `HostBusy`; never where left out. */
  patienceMs: number | undefined
  signal: AbortSignal | undefined
}

/** Lets one request at a time reach a host. */
export interface HostLines {
  /**
   * Waits for the host's turn, runs `work`, then hands on. Rejects with the signal's reason where it is aborted while
   * waiting, with `HostBusy` where patience ends, and with `TurnsAway` where turns cannot be asked for.
   */
  run<T>(host: string, waiting: Waiting, work: () => Promise<T>): Promise<T>
}

interface Waiter {
  isUrgent: boolean
  go(): void
}

const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer)
      reject(signal.reason)
    }
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop)
      resolve()
    }, ms)
    signal.addEventListener('abort', stop, { once: true })
  })

const ours = <T>(asked: Promise<T>): Promise<T> =>
  asked.catch((cause) => {
    throw new TurnsAway('The turns of hosts could not be asked for', { cause })
  })

/** One line for each host in this process; whoever is first in it asks for the turn among all processes. */
export const hostLines = (turns: HostTurns, holdMs: number): HostLines => {
  const lines = new Map<string, Waiter[]>()

  const enter = (host: string, isUrgent: boolean, signal: AbortSignal): Promise<void> =>
    new Promise((resolve, reject) => {
      signal.throwIfAborted()
      const line = lines.get(host)
      if (!line) {
        lines.set(host, [])
        return resolve()
      }
      const giveUp = () => {
        line.splice(line.indexOf(waiter), 1)
        reject(signal.reason)
      }
      const waiter = {
        isUrgent,
        go: () => {
          signal.removeEventListener('abort', giveUp)
          resolve()
        },
      }
      signal.addEventListener('abort', giveUp, { once: true })
      const place = isUrgent ? line.findIndex((other) => !other.isUrgent) : -1
      line.splice(place === -1 ? line.length : place, 0, waiter)
    })

  const leave = (host: string): void => {
    const next = lines.get(host)?.shift()
    if (next) next.go()
    else lines.delete(host)
  }

  const takeTurn = async (host: string, apartMs: number, signal: AbortSignal) => {
    for (;;) {
      signal.throwIfAborted()
      const turn = await ours(turns.take(host, { apartMs, holdMs }))
      if (turn.taken) return turn
      await pause(turn.waitMs, signal)
    }
  }

  return {
    run: async (host, { apartMs, isUrgent, patienceMs, signal }, work) => {
      const wait = patience(host, { ms: patienceMs, cancel: signal })
      try {
        await enter(host, isUrgent, wait.signal)
        try {
          const turn = await takeTurn(host, apartMs, wait.signal)
          wait.stop()
          try {
            return await work()
          } finally {
            await ours(turn.release())
          }
        } finally {
          leave(host)
        }
      } finally {
        wait.stop()
      }
    },
  }
}

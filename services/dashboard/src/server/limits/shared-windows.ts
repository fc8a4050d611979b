import type { Limit, Store } from '@parallax/store'
import type { Store as HitStore } from 'express-rate-limit'

/** Of a limit that a process takes from the store at once: of 3,000 requests a minute it asks the store for every sixtieth. */
const TAKEN_AT_ONCE = 0.02
/** Windows kept in memory before those that are over are looked for. */
const WINDOWS_MAX = 10_000

interface Window {
  /** Taken by this process and not used yet. */
  left: number
  /** What the store had left when this process last took some. */
  rest: number
  endsAtMs: number
}

/**
 * The windows of express-rate-limit, shared by all processes through the store. A process takes requests in portions and gives
 * them out itself, so most requests ask the store nothing, and one that is over its limit asks it nothing until the window
 * ends. What a process has taken and not given out is lost to the others for that window: never more than a portion.
 */
export const sharedWindows = (limits: Store['limits'], limit: Limit): HitStore => {
  const portion = Math.max(1, Math.floor(limit.requests * TAKEN_AT_ONCE))
  const windows = new Map<string, Window>()
  const refills = new Map<string, Promise<Window>>()

  const current = (key: string): Window | undefined => {
    const window = windows.get(key)
    return window !== undefined && window.endsAtMs > Date.now() ? window : undefined
  }

  const takeMore = async (key: string): Promise<Window> => {
    const { granted, rest, endsInMs } = await limits.take(key, portion, limit)
    if (windows.size >= WINDOWS_MAX) forgetOver(windows)
    const window = { left: granted, rest, endsAtMs: Date.now() + endsInMs }
    windows.set(key, window)
    return window
  }

  /** Requests of one key that come at once wait for one answer of the store. */
  const refill = (key: string): Promise<Window> => {
    const refilling = refills.get(key) ?? takeMore(key).finally(() => refills.delete(key))
    refills.set(key, refilling)
    return refilling
  }

  const count = async (key: string) => {
    let window = current(key) ?? (await refill(key))
    while (window.left === 0 && window.rest > 0) window = await refill(key)
    const allowed = window.left > 0
    if (allowed) window.left -= 1
    const totalHits = allowed ? limit.requests - window.left - window.rest : limit.requests + 1
    return { totalHits, resetTime: new Date(window.endsAtMs) }
  }

  return {
    localKeys: false,

    async increment(key) {
      try {
        return await count(key)
      } catch {
        // Without the store nobody is counted. What a request needs of it says that it is away, and is logged, there.
        return { totalHits: 1, resetTime: new Date(Date.now() + limit.windowMs) }
      }
    },

    decrement(key) {
      const window = current(key)
      if (window !== undefined) window.left += 1
    },

    resetKey(key) {
      windows.delete(key)
    },
  }
}

const forgetOver = (windows: Map<string, Window>): void => {
  const now = Date.now()
  for (const [key, { endsAtMs }] of windows) if (endsAtMs <= now) windows.delete(key)
}

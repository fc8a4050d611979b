/** Wrong tokens one address may send within the window; a person who mistypes stays far below it. */
const MAX_FAILURES = 10
const WINDOW_MS = 60_000
/** Addresses kept at most, so that an attacker with many of them cannot fill the memory. */
const MAX_ADDRESSES = 10_000

interface Failures {
  count: number
  until: number
}

/** Counts wrong tokens by socket address, so that guessing is slow. Headers such as X-Forwarded-For do not count. */
export const createFailedTokens = (now: () => number = Date.now) => {
  const byAddress = new Map<string, Failures>()

  const current = (address: string): Failures | undefined => {
    const failures = byAddress.get(address)
    if (failures !== undefined && failures.until > now()) return failures
    byAddress.delete(address)
    return undefined
  }

  return {
    /** Seconds to wait, or 0 where the address may try. */
    waitSeconds(address: string): number {
      const failures = current(address)
      return failures === undefined || failures.count < MAX_FAILURES ? 0 : Math.ceil((failures.until - now()) / 1000)
    },
    record(address: string): void {
      if (byAddress.size >= MAX_ADDRESSES) byAddress.clear()
      const failures = current(address) ?? { count: 0, until: now() + WINDOW_MS }
      byAddress.set(address, { ...failures, count: failures.count + 1 })
    },
  }
}

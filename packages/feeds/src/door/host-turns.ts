/** The turn, until it is given back; or how long to wait before it is worth asking again, in milliseconds. */
type HostTurn = { taken: true; release(): Promise<void> } | { taken: false; waitMs: number }

/** Whose turn it is to ask a host: kept outside of the process where there are several. */
export interface HostTurns {
  /**
   * Takes the turn of a host, where nobody has it and `apartMs` have passed since the last request that was held apart started; 0
   * is not held apart. A turn that is not given back is free again after `holdMs`.
   */
  take(host: string, options: { apartMs: number; holdMs: number }): Promise<HostTurn>
}

/** The turns could not be asked for: our own fault, and nothing that the host did. */
export class TurnsAway extends Error {
  override readonly name = 'TurnsAway'
}

/** Hosts are forgotten once the table grows past this, where the longest distance between two requests has passed. */
const REMEMBERED_HOSTS = 1_000
const FORGET_AFTER_MS = 60_000

const TAKEN = { taken: true, release: async () => {} } as const

/** Turns of one process alone, in which a line (`hostLines`) lets no two ask for a host at once. */
export const turnsOfProcess = (): HostTurns => {
  const startedAt = new Map<string, number>()
  const forget = (now: number) => {
    for (const [host, at] of startedAt) if (at + FORGET_AFTER_MS < now) startedAt.delete(host)
  }
  return {
    take: async (host, { apartMs }) => {
      if (apartMs === 0) return TAKEN
      const now = Date.now()
      const waitMs = (startedAt.get(host) ?? Number.NEGATIVE_INFINITY) + apartMs - now
      if (waitMs > 0) return { taken: false, waitMs }
      if (startedAt.size > REMEMBERED_HOSTS) forget(now)
      startedAt.set(host, now)
      return TAKEN
    },
  }
}

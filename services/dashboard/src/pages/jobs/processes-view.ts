import type { SeenProcess, Store } from '@parallax/store'
import { WORKER_NAMES, type WorkerName } from '../../server/service-names.js'

export interface ProcessesView {
  all: readonly SeenProcess[]
  /** Those that have missed several signs of life. */
  silent: readonly SeenProcess[]
  /** Workers' services of which no process gives signs of life. */
  missing: readonly WorkerName[]
}

/** Which processes there are, and which do not do their part. */
export async function loadProcesses({ processes }: Pick<Store, 'processes'>): Promise<ProcessesView> {
  const all = await processes.list()
  const working = new Set(all.filter(({ isSilent }) => !isSilent).map(({ service }) => service))
  return {
    all,
    silent: all.filter(({ isSilent }) => isSilent),
    missing: WORKER_NAMES.filter((name) => !working.has(name)),
  }
}

import type { Web } from '@parallax/feeds'
import type { JobQueue } from '@parallax/queue'
import type { Log, Settings, Threads } from '@parallax/runtime'
import type { Store } from '@parallax/store'

/** What every job of the collector is given. */
export interface CollectorContext {
  store: Store
  /** The one door out. */
  web: Web
  /** Where foreign text is parsed. */
  threads: Threads<typeof import('./tasks.js')>
  settings: Pick<Settings, 'pollMinSeconds' | 'hostDelayMs' | 'fullText' | 'publicUrl' | 'keepDays'>
  /** To have compared what somebody waits for. */
  queue: Pick<JobQueue, 'add' | 'watch' | 'waitFor'>
  log: Log
  /** The time by the store's clock. */
  now: () => Date
}

import type { JobQueue } from '@parallax/queue'
import type { Log, Settings } from '@parallax/runtime'
import type { Store } from '@parallax/store'

/** What the dashboard works with: it reads the store and adds jobs, and never fetches or analyses itself. */
export interface Services {
  store: Store
  queue: JobQueue
  settings: Settings
  log: Log
}

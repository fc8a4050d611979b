import type { Log, Threads } from '@parallax/runtime'
import type { Store } from '@parallax/store'

/** What every job of the analyst is given. */
export interface AnalystContext {
  store: Store
  /** Where text is read, placed and compared. */
  threads: Threads<typeof import('./tasks.js')>
  log: Log
  now: () => Date
}

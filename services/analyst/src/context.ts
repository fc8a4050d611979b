import type { Log, Threads } from '@parallax/runtime'
import type { Store } from '@parallax/store'

/** What every job of the analyst is given. */
export interface AnalystContext {
  store: Store
  /** Where articles are placed: a thread of its own, so that the one lane never waits behind a comparison. */
  placing: Threads<typeof import('./tasks.js')>
  /** Where articles are read before they are placed, and the reasons told afterwards. */
  reading: Threads<typeof import('./reading-tasks.js')>
  /** Where events are compared. */
  comparing: Threads<typeof import('./tasks.js')>
  /** Articles that could not be placed by themselves: they are placed by the jobs that name them, and hold up no others. */
  suspects: Set<string>
  log: Log
  now: () => Date
}

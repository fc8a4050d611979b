import { METHOD } from '@parallax/model'
import type { JobHandler } from '@parallax/queue'
import { againJobs } from '../again-jobs.js'
import type { AnalystContext } from '../context.js'
import { isOlderMethod } from '../is-older-method.js'

/**
 * As many as are compared in a few ticks of the clock. The same events are named again until they are done, and one that
 * waits is not added twice: however many events there are, so many wait.
 */
const AT_ONCE = 20

/** What somebody asked to have compared again, and what an older method compared. */
export const deriveOutdated: JobHandler<'derive-outdated', AnalystContext> = async (_, { store }) => {
  const asked = await store.events.askedAgain(AT_ONCE)
  const older = (await store.events.methods()).filter((method) => isOlderMethod(method, METHOD))
  const outdated = older.length === 0 ? [] : await store.events.comparedBy(older, AT_ONCE)
  return againJobs({ asked, outdated }, AT_ONCE)
}

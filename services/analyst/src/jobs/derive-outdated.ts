import { METHOD } from '@parallax/model'
import type { JobHandler } from '@parallax/queue'
import type { AnalystContext } from '../context.js'
import { isOlderMethod } from '../is-older-method.js'

/**
 * As many as are compared in a few ticks of the clock. The same events are named again until they are done, and one that
 * waits is not added twice: however many events there are, so many wait.
 */
const AT_ONCE = 20

/**
 * Of what somebody asked for, so many go before the news that comes in, and the others take turns with it: however much was
 * asked for, the news goes on.
 */
const AHEAD_AT_ONCE = 5

/**
 * What somebody asked to have compared again, the latest news first, and then what an older method compared, behind all
 * else.
 */
export const deriveOutdated: JobHandler<'derive-outdated', AnalystContext> = async (_, { store }) => {
  const asked = await store.events.askedAgain(AT_ONCE)
  const older = (await store.events.methods()).filter((method) => isOlderMethod(method, METHOD))
  const outdated = older.length === 0 ? [] : await store.events.comparedBy(older, AT_ONCE)
  const wanted = new Set(asked)
  const left = outdated.filter((eventId) => !wanted.has(eventId)).slice(0, AT_ONCE - asked.length)
  return [
    ...asked.slice(0, AHEAD_AT_ONCE).map((eventId) => ['compare-event', { eventId }, 'ahead'] as const),
    ...asked.slice(AHEAD_AT_ONCE).map((eventId) => ['compare-event', { eventId }] as const),
    ...left.map((eventId) => ['compare-event', { eventId }, 'behind'] as const),
  ]
}

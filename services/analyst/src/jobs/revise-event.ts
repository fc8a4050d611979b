import type { JobHandler } from '@parallax/queue'
import type { AnalystContext } from '../context.js'

const NEIGHBOURS_MOST = 12

/**
 * Splits an event or merges it with another where what came since says so. What a reader has said of its articles stands,
 * and so does an event that changed while this was thought about: its next article asks again.
 */
export const reviseEvent: JobHandler<'revise-event', AnalystContext> = async ({ eventId }, { store, placing }) => {
  const { windowHours } = await placing.run('reach', null)
  const near = await store.events.neighbourhood(eventId, { windowHours, limit: NEIGHBOURS_MOST })
  if (!near) return []

  const { event, neighbours, seen } = near
  const frequencies = await store.events.frequencies(await placing.run('regroupTerms', event))
  const [regrouping] = await placing.run('revise', { event, neighbours, frequencies })
  const changed = regrouping ? await store.events.regroup(regrouping, seen) : []
  // One thing at a time: what was split off may belong to a neighbour.
  return changed.flatMap((id) => [
    ['compare-event', { eventId: id }] as const,
    ['revise-event', { eventId: id }] as const,
  ])
}

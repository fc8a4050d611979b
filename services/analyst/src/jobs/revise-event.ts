import { FinalError } from '@parallax/model'
import type { JobHandler } from '@parallax/queue'
import type { Neighbourhood } from '@parallax/store'
import type { AnalystContext } from '../context.js'

const NEIGHBOURS_MOST = 12

/**
 * Splits an event or merges it with another where what came since says so. What a reader has said of its articles stands,
 * and so does an event that changed while this was thought about: its next article asks again.
 */
export const reviseEvent: JobHandler<'revise-event', AnalystContext> = async ({ eventId }, context) => {
  const { store, placing } = context
  const { windowHours } = await placing.run('reach', null)
  const near = await store.events.neighbourhood(eventId, { windowHours, limit: NEIGHBOURS_MOST })
  if (!near) return []

  const changed = await revise(near, context)
  // One thing at a time: what was split off may belong to a neighbour.
  return changed.flatMap((id) => [
    ['compare-event', { eventId: id }] as const,
    ['revise-event', { eventId: id }] as const,
  ])
}

/** The events that changed. The store is told that it was done, or that it is hopeless: else the clock would ask again and again. */
async function revise(
  { event, neighbours, seen }: Neighbourhood,
  { store, placing }: AnalystContext,
): Promise<string[]> {
  const done = async (): Promise<void> => {
    for (const one of seen) if (one.id === event.id) await store.events.revised(one)
  }
  try {
    const frequencies = await store.events.frequencies(await placing.run('regroupTerms', event))
    const [regrouping] = await placing.run('revise', { event, neighbours, frequencies })
    const changed = regrouping ? await store.events.regroup(regrouping, seen) : []
    await done()
    return changed
  } catch (error) {
    if (error instanceof FinalError) await done()
    throw error
  }
}

import { FinalError, type LaneRevision } from '@parallax/model'
import type { Following, JobHandler } from '@parallax/queue'
import { advanceLane } from '../advance-lane.js'
import type { AnalystContext } from '../context.js'

/** Events that are thought over at once: a quarter of a second of work. */
const BATCH_MAX = 16
/** The same while more articles wait than are placed at once: they go first, and are what most of these events will win. */
const BATCH_CROWDED_MAX = 2
const CROWD_MIN = 129

/**
 * Splits events or merges them with others where what came since says so: the one that is named, and with it those that
 * wait. What a reader has said of articles stands, and an event that changed while this was thought about is asked again.
 */
export const reviseEvent: JobHandler<'revise-event', AnalystContext> = async ({ eventId }, context) => {
  const { store } = context
  const isCrowded = (await store.articles.unplaced(CROWD_MIN)).length === CROWD_MIN
  const atOnce = isCrowded ? BATCH_CROWDED_MAX : BATCH_MAX
  const waiting = await store.events.unrevised(atOnce + 1)
  const others = waiting.filter((id) => id !== eventId)
  const changed = await reviseAll([eventId, ...others.slice(0, atOnce - 1)], context)
  const later = others.slice(atOnce - 1, atOnce)
  // Articles that wait go first: meanwhile the clock asks for the next of these, which may have won another by then.
  const isFree = later.length > 0 && (await store.articles.unplaced(1)).length === 0
  const again = new Set(isFree ? [...changed, ...later] : changed)
  return [
    ...changed.map((id): Following => ['compare-event', { eventId: id }]),
    // One thing at a time: what was split off may belong to a neighbour.
    ...[...again].map((id): Following => ['revise-event', { eventId: id }]),
  ]
}

/** The events that changed. One that is hopeless fails alone. */
async function reviseAll(eventIds: readonly string[], context: AnalystContext): Promise<string[]> {
  try {
    return await revise(eventIds, context)
  } catch (error) {
    const [own = '', ...others] = eventIds
    if (others.length > 0) return reviseAll([own], context)
    // Without a word in the store the clock would ask for the same hopeless work again and again.
    const { lane } = context.store
    if (error instanceof FinalError) await lane.revised(await lane.changes([own]))
    throw error
  }
}

async function revise(eventIds: readonly string[], { store, placing }: AnalystContext): Promise<string[]> {
  await placing.run('beginRevising', await store.lane.middles(eventIds))
  const revisions = await advanceLane(store, (step) => placing.run('reviseOn', step))
  await store.lane.revised(revisions.flatMap(asItStood))
  const changed = new Set<string>()
  for (const { eventId, seen, regrouping } of revisions) {
    // What was looked at is no more: it is asked again.
    if (!regrouping || seen.some(({ id }) => changed.has(id))) continue
    for (const id of await store.events.regroup(regrouping, seen)) changed.add(id)
    await store.lane.revised(seen.filter(({ id }) => id === eventId))
  }
  return [...changed]
}

/** The state of an event of which nothing is asked. */
const asItStood = ({ eventId, seen, regrouping }: LaneRevision) =>
  regrouping ? [] : seen.filter(({ id }) => id === eventId)

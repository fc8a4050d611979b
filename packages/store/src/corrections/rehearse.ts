import type { CorrectionAction, EventInput } from '@parallax/model'
import type pg from 'pg'
import { type Queryable, rehearsal } from '../database.js'
import { eventInput } from '../events/input.js'
import { enterPlacingLane } from '../placing-lane.js'
import { addCorrection, eventsNamedBy, eventsOf, standingOf } from './add-correction.js'

/** An event with what its comparison is made from; the id is null where it would be begun. */
export interface RehearsedEvent {
  id: string | null
  input: EventInput
}

export interface Rehearsed {
  before: RehearsedEvent[]
  after: RehearsedEvent[]
}

/** What the events that a correction would touch are compared from, before and after; nothing is kept. */
export const rehearse = (pool: pg.Pool, action: CorrectionAction): Promise<Rehearsed> =>
  rehearsal(pool, async (client) => {
    await enterPlacingLane(client)
    const from = action.kind === 'move' ? await eventsOf(client, [action.articleId]) : []
    const before = await inputsOf(client, await standingOf(client, [...eventsNamedBy(action), ...from]))
    const { effect } = await addCorrection(client, action)
    const standing = effect.events.filter(({ mergedInto }) => mergedInto === null)
    const begun = standing.filter(({ articlesBefore }) => articlesBefore.length === 0).map(({ id }) => id)
    const after = await inputsOf(
      client,
      standing.flatMap(({ id }) => id ?? []),
    )
    return { before, after: after.map((event) => (begun.includes(event.id) ? { ...event, id: null } : event)) }
  })

async function inputsOf(client: Queryable, eventIds: readonly string[]): Promise<RehearsedEvent[]> {
  const inputs: RehearsedEvent[] = []
  for (const id of eventIds) {
    const event = await eventInput(client, id)
    if (event) inputs.push({ id, input: event.input })
  }
  return inputs
}

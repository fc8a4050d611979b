import { type AppliedCorrection, Correction, type CorrectionAction } from '@parallax/model'
import { z } from 'zod'
import { oneRow, type Queryable, rows } from '../database.js'
import { standingEventId } from '../events/standing-event.js'
import { newId } from '../new-id.js'
import { enterPlacingLane } from '../placing-lane.js'
import { json, sql } from '../sql.js'
import { apply } from './apply.js'
import { correctionColumns } from './corrections-of.js'
import { changesOf, leftOut, statesOf } from './effect.js'
import { refuseRegrouping } from './refuse-regrouping.js'
import { wordsOf } from './words-of.js'

/** Does what a reader asks for and keeps it, in the transaction of `client`. */
export async function addCorrection(client: Queryable, action: CorrectionAction): Promise<AppliedCorrection> {
  await enterPlacingLane(client)
  const named = await standingOf(client, eventsNamedBy(action))
  const from = action.kind === 'move' ? await eventsOf(client, [action.articleId]) : []
  await refuseRegrouping(client, action, [...named, ...from])
  const before = await statesOf(client, [...named, ...from])
  const notThere = await leftOut(client, action, named[0])
  const about = await wordsOf(client, action, named[0])
  const { eventIds, moves, together, apart } = await apply(client, action)
  const articleIds = [...new Set([...(together ?? []), ...(apart ?? [])].flat())]
  const correction = await oneRow(
    client,
    Correction,
    sql`insert into parallax.corrections (id, event_ids, action, moves, together, apart, article_ids, about)
        values (${newId()}, ${eventIds}, ${json(action)}, ${json(moves)}, ${together && json(together)},
          ${apart && json(apart)}, ${articleIds}, ${about}) returning ${correctionColumns}`,
  )
  const after = await statesOf(client, [...new Set([...before.map(({ id }) => id), ...eventIds])])
  return { ...correction, effect: { events: changesOf(before, after), ...notThere } }
}

/** The events that an action names. */
export const eventsNamedBy = (action: CorrectionAction): string[] => {
  if (action.kind === 'merge') return [action.eventId, action.intoEventId]
  return [action.kind === 'move' ? action.toEventId : action.eventId]
}

const EventOf = z.object({ eventId: z.string() })

/** The events that articles are in. */
export const eventsOf = async (on: Queryable, articleIds: readonly string[]): Promise<string[]> => {
  const found = await rows(
    on,
    EventOf,
    sql`select event_id as "eventId" from parallax.articles where id = any(${articleIds}) and event_id is not null`,
  )
  return found.map(({ eventId }) => eventId)
}

/** The events that stand for these, one after the other: a connection does one thing at a time. */
export const standingOf = async (on: Queryable, eventIds: readonly string[]): Promise<string[]> => {
  const standing = new Set<string>()
  for (const eventId of eventIds) {
    const id = await standingEventId(on, eventId)
    if (id !== null) standing.add(id)
  }
  return [...standing]
}

import { type AppliedCorrection, Correction, CorrectionAction, type CorrectionEffect } from '@parallax/model'
import type pg from 'pg'
import { z } from 'zod'
import { maybeRow, oneRow, type Queryable, rehearsal, rows, transaction } from '../database.js'
import { standingEventId } from '../events/standing-event.js'
import { newId } from '../new-id.js'
import { enterPlacingLane } from '../placing-lane.js'
import { familyOf } from '../regrouping/family-of.js'
import { Move } from '../regrouping/moves.js'
import { takeBack } from '../regrouping/take-back.js'
import { json, sql } from '../sql.js'
import { apply, bump } from './apply.js'
import { changesOf, leftOut, statesOf } from './effect.js'
import { refuseRegrouping } from './refuse-regrouping.js'

const columns = sql`id, created_at as "createdAt", action`
const Removed = z.object({ eventIds: z.array(z.string()), moves: z.array(Move), action: CorrectionAction })

export const correctionsIn = (pool: pg.Pool) => ({
  /**
   * Does and keeps what a reader fixed, all of it or nothing; the events it is about are compared again. No later
   * evidence undoes it. Throws `FinalError` where it names what is not there.
   */
  add: (action: CorrectionAction): Promise<AppliedCorrection> => transaction(pool, (client) => add(client, action)),

  /** What `add` would do; nothing is kept. */
  preview: async (action: CorrectionAction): Promise<CorrectionEffect> => {
    const { effect } = await rehearsal(pool, (client) => add(client, action))
    const events = effect.events.map((event) =>
      event.articlesBefore.length === 0 && event.splitFrom !== null ? { ...event, id: null } : event,
    )
    return { ...effect, events }
  },

  /** Takes a correction back, as far as it still stands; its events are compared again. Undefined where there was none. */
  remove: (id: string): Promise<CorrectionEffect | undefined> =>
    transaction(pool, async (client) => {
      await enterPlacingLane(client)
      const removed = await maybeRow(
        client,
        Removed,
        sql`delete from parallax.corrections where id = ${id} returning event_ids as "eventIds", moves, action`,
      )
      if (!removed) return undefined
      const before = await statesOf(client, removed.eventIds)
      const changed = await takeBack(client, removed.moves, removed.action.kind)
      if (removed.moves.length === 0) await bump(client, await standing(client, removed.eventIds))
      const after = await statesOf(client, [...new Set([...removed.eventIds, ...changed])])
      return { events: changesOf(before, after), factIds: [], findingIds: [] }
    }),

  /** The corrections that touch an event, or one that it was made of, the first made first. */
  forEvent: (eventId: string): Promise<Correction[]> => correctionsOf(pool, eventId),
})

async function add(client: Queryable, action: CorrectionAction): Promise<AppliedCorrection> {
  await enterPlacingLane(client)
  const named = await standing(client, eventsNamedBy(action))
  const from = action.kind === 'move' ? await eventsOf(client, [action.articleId]) : []
  await refuseRegrouping(client, action, [...named, ...from])
  const before = await statesOf(client, [...named, ...from])
  const notThere = await leftOut(client, action, named[0])
  const { eventIds, moves, together, apart } = await apply(client, action)
  const articleIds = [...new Set([...(together ?? []), ...(apart ?? [])].flat())]
  const correction = await oneRow(
    client,
    Correction,
    sql`insert into parallax.corrections (id, event_ids, action, moves, together, apart, article_ids)
        values (${newId()}, ${eventIds}, ${json(action)}, ${json(moves)}, ${together && json(together)},
          ${apart && json(apart)}, ${articleIds}) returning ${columns}`,
  )
  const after = await statesOf(client, [...new Set([...before.map(({ id }) => id), ...eventIds])])
  return { ...correction, effect: { events: changesOf(before, after), ...notThere } }
}

const eventsNamedBy = (action: CorrectionAction): string[] => {
  if (action.kind === 'merge') return [action.eventId, action.intoEventId]
  return [action.kind === 'move' ? action.toEventId : action.eventId]
}

const EventOf = z.object({ eventId: z.string() })

const eventsOf = async (on: Queryable, articleIds: readonly string[]): Promise<string[]> => {
  const found = await rows(
    on,
    EventOf,
    sql`select event_id as "eventId" from parallax.articles where id = any(${articleIds}) and event_id is not null`,
  )
  return found.map(({ eventId }) => eventId)
}

/** The events that stand for these, one after the other: a connection does one thing at a time. */
const standing = async (on: Queryable, eventIds: readonly string[]): Promise<string[]> => {
  const standing = new Set<string>()
  for (const eventId of eventIds) {
    const id = await standingEventId(on, eventId)
    if (id !== null) standing.add(id)
  }
  return [...standing]
}

/** The corrections that touch an event, or one that it was made of, the first made first. */
export const correctionsOf = async (on: Queryable, eventId: string): Promise<Correction[]> =>
  rows(
    on,
    Correction,
    sql`select ${columns} from parallax.corrections where event_ids && ${await familyOf(on, eventId)}::text[] order by seq`,
  )

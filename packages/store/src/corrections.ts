import { Correction, type CorrectionAction, FinalError } from '@parallax/model'
import type pg from 'pg'
import { z } from 'zod'
import { maybeRow, oneRow, type Queryable, rows, run, transaction } from './database.js'
import { newId } from './new-id.js'
import { json, sql } from './sql.js'

const columns = sql`id, created_at as "createdAt", action`
const EventIds = z.object({ eventIds: z.array(z.string()) })
const EventId = z.object({ eventId: z.string().nullable() })

export const correctionsIn = (pool: pg.Pool) => ({
  /** Keeps what a reader fixed; its events are compared again. Throws `FinalError` where it names what is not there. */
  add: (action: CorrectionAction): Promise<Correction> =>
    transaction(pool, async (client) => {
      const eventIds = await eventsOf(client, action)
      await bump(client, eventIds)
      return oneRow(
        client,
        Correction,
        sql`insert into parallax.corrections (id, event_ids, action)
            values (${newId()}, ${eventIds}, ${json(action)}) returning ${columns}`,
      )
    }),

  /** Takes a correction back; its events are compared again. False where there was none. */
  remove: (id: string): Promise<boolean> =>
    transaction(pool, async (client) => {
      const removed = await maybeRow(
        client,
        EventIds,
        sql`delete from parallax.corrections where id = ${id} returning event_ids as "eventIds"`,
      )
      if (!removed) return false
      await bump(client, removed.eventIds)
      return true
    }),

  /** The corrections that touch an event, the first made first. */
  forEvent: (eventId: string): Promise<Correction[]> => correctionsOf(pool, eventId),
})

export const correctionsOf = (on: Queryable, eventId: string): Promise<Correction[]> =>
  rows(
    on,
    Correction,
    sql`select ${columns} from parallax.corrections where event_ids @> array[${eventId}] order by seq`,
  )

async function eventsOf(client: Queryable, action: CorrectionAction): Promise<string[]> {
  switch (action.kind) {
    case 'merge':
      return [action.eventId, action.intoEventId]
    case 'move': {
      const from = await maybeRow(
        client,
        EventId,
        sql`select event_id as "eventId" from parallax.articles where id = ${action.articleId}`,
      )
      if (!from?.eventId) throw new FinalError(`there is no placed article ${action.articleId}`)
      return [from.eventId, action.toEventId]
    }
    case 'split':
    case 'not-same-fact':
    case 'wrong-finding':
      return [action.eventId]
  }
}

async function bump(client: Queryable, eventIds: readonly string[]): Promise<void> {
  // In one order for everyone, so that two corrections of the same events take turns.
  for (const id of [...new Set(eventIds)].sort()) {
    const touched = await run(client, sql`update parallax.events set change = change + 1 where id = ${id}`)
    if (touched === 0) throw new FinalError(`there is no event ${id}`)
  }
}

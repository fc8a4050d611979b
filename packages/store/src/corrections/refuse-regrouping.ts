import { type CorrectionAction, FinalError } from '@parallax/model'
import { z } from 'zod'
import { maybeRow, type Queryable } from '../database.js'
import { sql } from '../sql.js'

const REGROUPS: Record<CorrectionAction['kind'], boolean> = {
  merge: true,
  split: true,
  move: true,
  'not-same-fact': false,
  'wrong-finding': false,
}

const Id = z.object({ id: z.string() })

/**
 * Throws `FinalError` where articles would be moved into, out of or within what somebody asked to have compared: they
 * are there for the asking, whatever they report, and what joined them would be lost to the news.
 */
export async function refuseRegrouping(
  on: Queryable,
  action: CorrectionAction,
  eventIds: readonly string[],
): Promise<void> {
  if (!REGROUPS[action.kind]) return
  const asked = await maybeRow(
    on,
    Id,
    sql`select id from parallax.events where id = any(${eventIds}) and asked_id is not null limit 1`,
  )
  if (!asked) return
  throw new FinalError(
    `the event ${asked.id} holds the sources that somebody asked to have compared; for others, ask for another comparison`,
  )
}

import { Correction } from '@parallax/model'
import { type Queryable, rows } from '../database.js'
import { familyOf } from '../regrouping/family-of.js'
import { sql } from '../sql.js'

export const correctionColumns = sql`id, created_at as "createdAt", action, about`

/** The corrections that touch an event, or one that it was made of, the first made first. */
export const correctionsOf = async (on: Queryable, eventId: string): Promise<Correction[]> =>
  rows(
    on,
    Correction,
    sql`select ${correctionColumns} from parallax.corrections where event_ids && ${await familyOf(on, eventId)}::text[] order by seq`,
  )

import { FinalError } from '@parallax/model'
import { z } from 'zod'
import { maybeRow, type Queryable, rows } from '../database.js'
import { sql } from '../sql.js'

const Id = z.object({ id: z.string() })

/** The event that stands for this id after all merges, whose id never changes again; null where there is none. */
export async function standingEventId(on: Queryable, id: string): Promise<string | null> {
  const found = await maybeRow(
    on,
    Id,
    sql`with recursive trail as (
          select id, merged_into from parallax.events where id = ${id}
          union
          select e.id, e.merged_into from trail join parallax.events e on e.id = trail.merged_into
        ) select id from trail where merged_into is null`,
  )
  return found?.id ?? null
}

const Standing = z.object({ asked: z.string(), id: z.string() })

/** The same of many, by the id that was asked; those that are not there are left out. */
export async function standingEventIds(on: Queryable, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const found = await rows(
    on,
    Standing,
    sql`with recursive trail as (
          select id as asked, id, merged_into from parallax.events where id = any(${ids})
          union
          select trail.asked, e.id, e.merged_into from trail join parallax.events e on e.id = trail.merged_into
        ) select asked, id from trail where merged_into is null`,
  )
  return new Map(found.map(({ asked, id }) => [asked, id]))
}

/** As `standingEventId`; throws `FinalError` where there is no such event. */
export async function standingEvent(on: Queryable, id: string): Promise<string> {
  const standing = await standingEventId(on, id)
  if (standing === null) throw new FinalError(`there is no event ${id}`)
  return standing
}

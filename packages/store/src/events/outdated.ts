import type pg from 'pg'
import { z } from 'zod'
import { rows, run } from '../database.js'
import { allOf, type Sql, sql } from '../sql.js'
import { conditions, type EventFilter } from './list.js'

const Id = z.object({ id: z.string() })
const Method = z.object({ method: z.string() })

/** Which events to ask for again, beside their filter. */
export interface AskedAgain extends Pick<EventFilter, 'since' | 'until' | 'outlet'> {
  /** Only events whose latest comparison was made by this method. */
  method?: string | undefined
  /** Whether the pages of their articles are to be read again, too. */
  refetch?: boolean | undefined
}

/** How many events are compared again, and how many pages are read for them. */
export interface AskedCount {
  events: number
  pages: number
}

/** Events in one statement: each is written anew, and a statement has 30 seconds. */
const AT_ONCE = 5_000

/**
 * Apart so that a test can ask PostgreSQL how it would. A range instead of `=`: where all events of a method are old,
 * PostgreSQL would go through the later ones of all methods to find them.
 */
export const eventsComparedBy = (methods: readonly string[], limit: number): Sql =>
  sql`select e.id from unnest(${methods}::text[]) wanted cross join lateral (
        select id, moved_at from parallax.events
        where merged_into is null and method is not null
          and (method, moved_at) >= (wanted, '-infinity') and (method, moved_at) <= (wanted, 'infinity')
        order by method desc, moved_at desc, id desc limit ${limit}
      ) e order by e.moved_at desc, e.id desc limit ${limit}`

/** Due for longer than what comes again by itself is, so that they are read before that. What was given as a text has no page. */
const pagesDue = (eventIds: readonly string[]): Sql =>
  sql`update parallax.articles set next_read_at = now() - interval '1 day'
      where event_id = any(${eventIds}) and url ~* '^https?:'`

export const outdatedIn = (pool: pg.Pool) => ({
  /** The methods by which events were compared last. */
  async methods(): Promise<string[]> {
    // From one method to the next by the index: there are few of them and a million events.
    const found = await rows(
      pool,
      Method,
      sql`with recursive methods as (
            (select method from parallax.events where merged_into is null and method is not null order by method limit 1)
            union all
            select (select e.method from parallax.events e where e.merged_into is null and e.method > m.method
                    order by e.method limit 1)
            from methods m where m.method is not null
          ) select method from methods where method is not null`,
    )
    return found.map(({ method }) => method)
  },

  /** Ids of the events whose latest comparison was made by one of these methods, the last moved first. */
  async comparedBy(methods: readonly string[], limit: number): Promise<string[]> {
    const found = await rows(pool, Id, eventsComparedBy(methods, limit))
    return found.map(({ id }) => id)
  },

  /**
   * Has the events that match compared again, and with `refetch` their pages read before the routine ones; an event whose
   * page turns out to be another is compared once more.
   */
  async askAgain({ method, refetch = false, ...filter }: AskedAgain): Promise<AskedCount> {
    const matches = allOf([
      sql`e.merged_into is null`,
      ...conditions({ ...filter, limit: 0 }),
      method === undefined ? null : sql`e.method = ${method}`,
    ])
    const count: AskedCount = { events: 0, pages: 0 }
    for (let after = ''; ; ) {
      const found = await rows(
        pool,
        Id,
        sql`select e.id from parallax.events e where ${matches} and e.id > ${after} order by e.id limit ${AT_ONCE}`,
      )
      const ids = found.map(({ id }) => id)
      await run(pool, sql`update parallax.events set asked_again = true where id = any(${ids}) and not asked_again`)
      count.events += ids.length
      if (refetch) count.pages += await run(pool, pagesDue(ids))
      if (ids.length < AT_ONCE) return count
      after = ids.at(-1) ?? after
    }
  },

  /** Ids of the events that somebody asked to have compared again, the last moved first. */
  async askedAgain(limit: number): Promise<string[]> {
    const found = await rows(
      pool,
      Id,
      sql`select id from parallax.events where asked_again and merged_into is null
          order by moved_at desc, id desc limit ${limit}`,
    )
    return found.map(({ id }) => id)
  },
})

import { Outlet, type OutletProfile } from '@parallax/model'
import type pg from 'pg'
import { z } from 'zod'
import { maybeRow, oneRow, type Queryable, rows, run } from './database.js'
import { cleanLine, TITLE_MAX } from './foreign.js'
import { newId } from './new-id.js'
import { profileOf } from './outlet-tallies/profile-of.js'
import { sql } from './sql.js'

/** A DNS name has 253 characters at most (RFC 1035 section 2.3.4); the index needs some bound. */
const DOMAIN_MAX = 300

const columns = sql`id, name, domain`

/** Not those that are there only for what somebody asked to have compared: nothing is counted of them. */
const isOfTheNews = sql`not asked`

/** An outlet with how many feeds of it are subscribed, and in how many events how many of its articles were compared. */
const CountedOutlet = Outlet.extend({ feeds: z.int(), events: z.int(), articles: z.int() })
export type CountedOutlet = z.infer<typeof CountedOutlet>

export const outletsIn = (pool: pg.Pool) => ({
  /** Every outlet, by name. */
  list: (): Promise<Outlet[]> =>
    rows(pool, Outlet, sql`select ${columns} from parallax.outlets where ${isOfTheNews} order by name, id`),

  /** Every outlet, by name, with its counts; events with one origin are not among them. */
  listCounted: (): Promise<CountedOutlet[]> =>
    rows(
      pool,
      CountedOutlet,
      sql`select o.id, o.name, o.domain, coalesce(f.feeds, 0) as feeds, coalesce(t.events, 0) as events,
            coalesce(t.articles, 0) as articles
          from parallax.outlets o
          left join (
            select outlet_id, count(*) as feeds from parallax.feeds where removed_at is null group by outlet_id
          ) f on f.outlet_id = o.id
          left join (
            select outlet_id, count(*) as events, sum((tally ->> 'articles')::integer) as articles
            from parallax.outlet_tallies group by outlet_id
          ) t on t.outlet_id = o.id
          where ${isOfTheNews} order by o.name, o.id`,
    ),

  profile: (id: string): Promise<OutletProfile> => profileOf(pool, id),

  get: (id: string): Promise<Outlet | undefined> =>
    maybeRow(pool, Outlet, sql`select ${columns} from parallax.outlets where id = ${id} and ${isOfTheNews}`),

  /** The outlet of this domain, made where there is none; one that is there keeps its name. */
  upsert: (outlet: { name: string; domain: string }): Promise<Outlet> => upsertOutlet(pool, outlet),
})

/** An outlet as its row has it. */
export const outletRow = (outlet: { name: string; domain: string }): { name: string; domain: string } => {
  const domain = cleanLine(outlet.domain.toLowerCase().replace(/^www\./, ''), DOMAIN_MAX)
  return { name: cleanLine(outlet.name.trim(), TITLE_MAX) || domain, domain }
}

/**
 * The outlet that is there is read, not written: a lock on its row would wait for a poll that has the feed, whose new
 * articles wait for the outlet.
 */
export async function upsertOutlet(on: Queryable, outlet: { name: string; domain: string }): Promise<Outlet> {
  const { name, domain } = outletRow(outlet)
  await run(
    on,
    sql`insert into parallax.outlets (id, name, domain) values (${newId()}, ${name}, ${domain})
        on conflict (domain) do nothing`,
  )
  return oneRow(on, Outlet, sql`select ${columns} from parallax.outlets where domain = ${domain}`)
}

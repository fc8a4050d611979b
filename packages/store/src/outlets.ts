import { Outlet } from '@parallax/model'
import type pg from 'pg'
import { maybeRow, oneRow, type Queryable, rows } from './database.js'
import { cleanLine, TITLE_MAX } from './foreign.js'
import { newId } from './new-id.js'
import { sql } from './sql.js'

/** A DNS name has 253 characters at most (RFC 1035 section 2.3.4); the index needs some bound. */
const DOMAIN_MAX = 300

const columns = sql`id, name, domain`

export const outletsIn = (pool: pg.Pool) => ({
  /** Every outlet, by name. */
  list: (): Promise<Outlet[]> => rows(pool, Outlet, sql`select ${columns} from parallax.outlets order by name, id`),

  get: (id: string): Promise<Outlet | undefined> =>
    maybeRow(pool, Outlet, sql`select ${columns} from parallax.outlets where id = ${id}`),

  /** The outlet of this domain, made where there is none; one that is there keeps its name. */
  upsert: (outlet: { name: string; domain: string }): Promise<Outlet> => upsertOutlet(pool, outlet),
})

export function upsertOutlet(on: Queryable, outlet: { name: string; domain: string }): Promise<Outlet> {
  const domain = cleanLine(outlet.domain.toLowerCase().replace(/^www\./, ''), DOMAIN_MAX)
  const name = cleanLine(outlet.name.trim(), TITLE_MAX) || domain
  // The update changes nothing: it makes the row that is there come back.
  return oneRow(
    on,
    Outlet,
    sql`insert into parallax.outlets (id, name, domain) values (${newId()}, ${name}, ${domain})
        on conflict (domain) do update set domain = excluded.domain returning ${columns}`,
  )
}

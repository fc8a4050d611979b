import type pg from 'pg'
import { z } from 'zod'
import { rows } from './database.js'
import { type Sql, sql } from './sql.js'

const Counted = z.object({ of: z.string(), count: z.int() })
type Counted = z.infer<typeof Counted>

/** Counts for whoever watches an installation; what has none is left out. */
export interface Figures {
  /** Feeds by status. */
  feeds: readonly Counted[]
  /** Articles by the state of their text. */
  articles: readonly Counted[]
  /** Events of the news by the kinds of finding in their latest comparison. */
  findings: readonly Counted[]
}

/** Reads every article and every event once: a second or so for a million of each. */
export const figures = async (pool: pg.Pool): Promise<Figures> => {
  const count = (query: Sql): Promise<Counted[]> => rows(pool, Counted, query)
  return {
    feeds: await count(
      sql`select status as of, count(*) as count from parallax.feeds where removed_at is null group by status`,
    ),
    articles: await count(sql`select text_state as of, count(*) as count from parallax.articles group by text_state`),
    findings: await count(
      sql`select kind as of, count(*) as count from parallax.events cross join unnest(finding_kinds) as kind
          where merged_into is null and asked_id is null group by kind`,
    ),
  }
}

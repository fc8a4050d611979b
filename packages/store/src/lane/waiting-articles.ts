import { WaitingArticle } from '@parallax/model'
import type pg from 'pg'
import { z } from 'zod'
import { placingColumns } from '../articles/undone.js'
import { rows } from '../database.js'
import { sql } from '../sql.js'
import type { WaitingQuery } from './lane.js'

const Id = z.object({ id: z.string() })

/** Articles that have a text and no event, one that is named and those that came out first, in the order they came out. */
export async function waitingArticles(
  pool: pg.Pool,
  { articleId, without, limit }: WaitingQuery,
): Promise<WaitingArticle[]> {
  const first = await rows(
    pool,
    Id,
    sql`select id from parallax.articles
        where event_id is null and given_up is null and text_state in ('read', 'snippet') and not id = any(${without})
        order by known_at, seq limit ${limit}`,
  )
  // By their ids in a statement of its own: in one, the planner held every article that waits against each of the first.
  return rows(
    pool,
    WaitingArticle,
    sql`select ${placingColumns}, a.revision_id as "revisionId", a.seq
        from parallax.articles a join parallax.revisions r on r.id = a.revision_id
        where a.id = any(${[articleId, ...first.map(({ id }) => id)]})
          and a.event_id is null and a.text_state in ('read', 'snippet')
        order by a.known_at, a.seq`,
  )
}

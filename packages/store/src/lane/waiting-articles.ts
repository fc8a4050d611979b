import { WaitingArticle } from '@parallax/model'
import type pg from 'pg'
import { placingColumns } from '../articles/undone.js'
import { rows } from '../database.js'
import { sql } from '../sql.js'
import type { WaitingQuery } from './lane.js'

/** Articles that have a text and no event, one that is named and those that came out first, in the order they came out. */
export const waitingArticles = (
  pool: pg.Pool,
  { articleId, without, limit }: WaitingQuery,
): Promise<WaitingArticle[]> =>
  rows(
    pool,
    WaitingArticle,
    sql`select ${placingColumns}, a.revision_id as "revisionId", a.seq
        from (
          select ${articleId} as id
          union
          (select id from parallax.articles
           where event_id is null and given_up is null and text_state in ('read', 'snippet') and not id = any(${without})
           order by known_at, seq limit ${limit})
        ) wanted
        join parallax.articles a on a.id = wanted.id join parallax.revisions r on r.id = a.revision_id
        where a.event_id is null and a.text_state in ('read', 'snippet')
        order by a.known_at, a.seq`,
  )

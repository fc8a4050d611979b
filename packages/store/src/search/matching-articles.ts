import type pg from 'pg'
import { z } from 'zod'
import { rows } from '../database.js'
import { sql } from '../sql.js'
import { RANKED_MAX } from './group.js'
import { latestMatches, REVISIONS } from './latest-matches.js'
import { wordsOf } from './words.js'

const Match = z.object({ articleId: z.string(), eventId: z.string().nullable(), rank: z.number() })
export type Match = z.infer<typeof Match>

/**
 * The articles that match, the best first: in their latest texts and headlines, or in the headline alone where there is
 * no text. Not what somebody asked to have compared, which is found at its own address. Of a word that more have than are
 * ranked, those that were read last.
 */
export async function matchingArticles(pool: pg.Pool, q: string): Promise<Match[]> {
  const revisionIds = await latestMatches(pool, REVISIONS, q)
  return rows(
    pool,
    Match,
    sql`select a.id as "articleId", a.event_id as "eventId", ts_rank_cd(r.search, ${wordsOf(q)}, 1)::float8 as rank, a.known_at
        from parallax.revisions r join parallax.articles a on a.revision_id = r.id
        join parallax.outlets o on o.id = a.outlet_id and not o.asked
        where r.id = any(${revisionIds})
        union all (
          select a.id, null, ts_rank_cd(a.search, ${wordsOf(q)}, 1)::float8, a.known_at
          from parallax.articles a join parallax.outlets o on o.id = a.outlet_id and not o.asked
          where a.revision_id is null and a.search @@ ${wordsOf(q)}
          order by a.seq desc limit ${RANKED_MAX}
        )
        order by rank desc, known_at desc, "articleId"`,
  )
}

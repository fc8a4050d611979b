import { z } from 'zod'
import { type Queryable, rows } from '../database.js'
import { type Sql, sql } from '../sql.js'
import { RANKED_MAX } from './group.js'
import { wordsOf } from './words.js'

const Match = z.object({ articleId: z.string(), eventId: z.string().nullable(), rank: z.number() })
export type Match = z.infer<typeof Match>

/**
 * Apart so that a test can ask PostgreSQL how it would: the latest first until there are enough where the word is common,
 * by the index of words where it is rare.
 */
export const articlesWith = (q: string): Sql => sql`
  select a.id as "articleId", a.event_id as "eventId", ts_rank_cd(latest.search, ${wordsOf(q)}, 1)::float8 as rank, a.known_at
  from (
    select id, search from parallax.revisions where search @@ ${wordsOf(q)}
    order by seen_at desc, id desc limit ${RANKED_MAX + 1}
  ) latest
  join parallax.articles a on a.revision_id = latest.id
  join parallax.outlets o on o.id = a.outlet_id and not o.asked
  union all (
    select a.id, null, ts_rank_cd(a.search, ${wordsOf(q)}, 1)::float8, a.known_at
    from parallax.articles a join parallax.outlets o on o.id = a.outlet_id and not o.asked
    where a.revision_id is null and a.search @@ ${wordsOf(q)}
    order by a.seq desc limit ${RANKED_MAX}
  )
  order by rank desc, known_at desc, "articleId"`

/**
 * The articles that match, the best first: in their latest texts and headlines, or in the headline alone where there is
 * no text. Not what somebody asked to have compared, which is found at its own address. Of a word that more have than are ranked, those that were read last.
 */
export const matchingArticles = (on: Queryable, q: string): Promise<Match[]> => rows(on, Match, articlesWith(q))

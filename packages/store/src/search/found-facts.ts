import type pg from 'pg'
import { z } from 'zod'
import { rows } from '../database.js'
import { type Sql, sql } from '../sql.js'
import { type FoundGroup, foundGroup } from './group.js'
import { FACTS, latestMatches } from './latest-matches.js'
import { type Passage, PassageColumns, passageOf, passagesIn } from './passage.js'
import { wordsOf } from './words.js'

export interface FoundFact {
  event: { id: string; title: string }
  factId: string
  origins: number
  /** The wording of it that has the most of the words. */
  passage: Passage
}

const Row = PassageColumns.extend({
  eventId: z.string(),
  eventTitle: z.string(),
  factId: z.string(),
  origins: z.int(),
})

/** What more origins have is better. */
const bestFacts = (q: string, keys: readonly string[], limit: number): Sql => sql`
  select f.event_id as "eventId", e.title as "eventTitle", f.fact_id as "factId", f.origins,
    ${passagesIn({ texts: sql`f.wordings`, articleIds: sql`f.article_ids`, sentences: sql`f.sentences` }, q)}
  from (
    select *, ts_rank_cd(search, ${wordsOf(q)}, 1) * (1 + ln(greatest(origins, 1))) as rank
    from parallax.facts where seq = any(${keys}::bigint[])
    order by rank desc, seq desc limit ${limit}
  ) f join parallax.events e on e.id = f.event_id and e.asked_id is null
  order by f.rank desc, f.seq desc`

/** The facts that match, in any of their wordings. */
export async function foundFacts(pool: pg.Pool, q: string, limit: number): Promise<FoundGroup<FoundFact>> {
  const keys = await latestMatches(pool, FACTS, q)
  const found = await rows(pool, Row, bestFacts(q, keys, limit))
  const items = found.flatMap((row) => {
    const passage = passageOf(row)
    const { eventId, eventTitle, factId, origins } = row
    return passage ? [{ event: { id: eventId, title: eventTitle }, factId, origins, passage }] : []
  })
  return foundGroup(items, keys.length)
}

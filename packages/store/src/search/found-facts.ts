import { z } from 'zod'
import { type Queryable, rows } from '../database.js'
import { type Sql, sql } from '../sql.js'
import { type FoundGroup, foundGroup, RANKED_MAX } from './group.js'
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
  found: z.int(),
})

/** Apart so that a test can ask PostgreSQL how it would. What more origins have is better. */
export const factsWith = (q: string, limit: number): Sql => sql`
  select f.event_id as "eventId", e.title as "eventTitle", f.fact_id as "factId", f.origins, f.found,
    ${passagesIn({ texts: sql`f.wordings`, articleIds: sql`f.article_ids`, sentences: sql`f.sentences` }, q)}
  from (
    select *, count(*) over () as found, ts_rank_cd(search, ${wordsOf(q)}, 1) * (1 + ln(greatest(origins, 1))) as rank
    from (
      select * from parallax.facts where search @@ ${wordsOf(q)} order by seq desc limit ${RANKED_MAX + 1}
    ) latest
    order by rank desc, seq desc limit ${limit}
  ) f join parallax.events e on e.id = f.event_id and e.asked_id is null
  order by f.rank desc, f.seq desc`

/** The facts that match, in any of their wordings. */
export async function foundFacts(on: Queryable, q: string, limit: number): Promise<FoundGroup<FoundFact>> {
  const found = await rows(on, Row, factsWith(q, limit))
  const items = found.flatMap((row) => {
    const passage = passageOf(row)
    const { eventId, eventTitle, factId, origins } = row
    return passage ? [{ event: { id: eventId, title: eventTitle }, factId, origins, passage }] : []
  })
  return foundGroup(items, found[0]?.found ?? 0)
}

import { z } from 'zod'
import { type Queryable, rows } from '../database.js'
import { type Sql, sql } from '../sql.js'
import { type FoundGroup, foundGroup, RANKED_MAX } from './group.js'
import { type Marked, marked, markedIn } from './marked.js'
import { type Passage, PassageColumns, passageOf, passagesIn } from './passage.js'
import { wordsOf } from './words.js'

export interface FoundSpeaker {
  event: { id: string; title: string }
  name: Marked
  quotedWords: number
  /** The quotation that has the most of the words, and the fact it belongs to; null where no place of one is known. */
  quotation: (Passage & { factId: string | null }) | null
}

const Row = PassageColumns.extend({
  eventId: z.string(),
  eventTitle: z.string(),
  name: z.string(),
  nameMarked: z.string(),
  quotedWords: z.int(),
  factIds: z.array(z.string().nullable()),
  found: z.int(),
})

/** Apart so that a test can ask PostgreSQL how it would. A word of the name weighs ten times one of a quotation. */
export const speakersWith = (q: string, limit: number): Sql => sql`
  select s.event_id as "eventId", e.title as "eventTitle", s.name, ${markedIn(sql`s.name`, q)} as "nameMarked",
    s.quoted_words as "quotedWords", s.fact_ids as "factIds", s.found,
    ${passagesIn({ texts: sql`s.quotations`, articleIds: sql`s.article_ids`, sentences: sql`s.sentences` }, q)}
  from (
    select *, count(*) over () as found, ts_rank_cd(search, ${wordsOf(q)}) as rank
    from (
      select * from parallax.speakers where search @@ ${wordsOf(q)} order by seq desc limit ${RANKED_MAX + 1}
    ) latest
    order by rank desc, quoted_words desc, seq desc limit ${limit}
  ) s join parallax.events e on e.id = s.event_id and e.asked_id is null
  order by s.rank desc, s.quoted_words desc, s.seq desc`

/** The speakers with a name that match by it, or by what they are quoted with; one for each event. */
export async function foundSpeakers(on: Queryable, q: string, limit: number): Promise<FoundGroup<FoundSpeaker>> {
  const found = await rows(on, Row, speakersWith(q, limit))
  const items = found.map((row) => ({
    event: { id: row.eventId, title: row.eventTitle },
    name: marked(row.name, row.nameMarked),
    quotedWords: row.quotedWords,
    quotation: quotationOf(row),
  }))
  return foundGroup(items, found[0]?.found ?? 0)
}

function quotationOf(row: z.infer<typeof Row>): FoundSpeaker['quotation'] {
  const passage = passageOf(row)
  return passage ? { ...passage, factId: row.factIds[row.texts.indexOf(passage.text)] ?? null } : null
}

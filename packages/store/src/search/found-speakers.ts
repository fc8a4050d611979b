import type pg from 'pg'
import { z } from 'zod'
import { rows } from '../database.js'
import { type Sql, sql } from '../sql.js'
import { type FoundGroup, foundGroup } from './group.js'
import { latestMatches, SPEAKERS } from './latest-matches.js'
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
})

/** A word of the name weighs ten times one of a quotation. */
const bestSpeakers = (q: string, keys: readonly string[], limit: number): Sql => sql`
  select s.event_id as "eventId", e.title as "eventTitle", s.name, ${markedIn(sql`s.name`, q)} as "nameMarked",
    s.quoted_words as "quotedWords", s.fact_ids as "factIds",
    ${passagesIn({ texts: sql`s.quotations`, articleIds: sql`s.article_ids`, sentences: sql`s.sentences` }, q)}
  from (
    select *, ts_rank_cd(search, ${wordsOf(q)}) as rank
    from parallax.speakers where seq = any(${keys}::bigint[])
    order by rank desc, quoted_words desc, seq desc limit ${limit}
  ) s join parallax.events e on e.id = s.event_id and e.asked_id is null
  order by s.rank desc, s.quoted_words desc, s.seq desc`

/** The speakers with a name that match by it, or by what they are quoted with; one for each event. */
export async function foundSpeakers(pool: pg.Pool, q: string, limit: number): Promise<FoundGroup<FoundSpeaker>> {
  const keys = await latestMatches(pool, SPEAKERS, q)
  const found = await rows(pool, Row, bestSpeakers(q, keys, limit))
  const items = found.map((row) => ({
    event: { id: row.eventId, title: row.eventTitle },
    name: marked(row.name, row.nameMarked),
    quotedWords: row.quotedWords,
    quotation: quotationOf(row),
  }))
  return foundGroup(items, keys.length)
}

function quotationOf(row: z.infer<typeof Row>): FoundSpeaker['quotation'] {
  const passage = passageOf(row)
  return passage ? { ...passage, factId: row.factIds[row.texts.indexOf(passage.text)] ?? null } : null
}

import { OutletName } from '@parallax/model'
import { z } from 'zod'
import { type Queryable, rows } from '../database.js'
import { sql } from '../sql.js'
import { type Marked, marked, markedIn } from './marked.js'

export interface FoundArticle {
  id: string
  eventId: string | null
  outlet: OutletName
  at: string
  title: Marked
  /** Its paragraphs joined by a line feed; empty where it has no text. */
  text: Marked
}

const Row = z.object({
  id: z.string(),
  eventId: z.string().nullable(),
  outlet: OutletName,
  at: z.string(),
  title: z.string(),
  titleMarked: z.string(),
  text: z.string(),
  textMarked: z.string(),
})

/** The articles of these ids, with the words of the query marked, by their ids. */
export async function foundArticles(
  on: Queryable,
  q: string,
  ids: readonly string[],
): Promise<Map<string, FoundArticle>> {
  const found = await rows(
    on,
    Row,
    sql`select id, "eventId", outlet, at, title, ${markedIn(sql`title`, q)} as "titleMarked", text,
          ${markedIn(sql`text`, q)} as "textMarked"
        from (
          select a.id, a.event_id as "eventId", json_build_object('id', o.id, 'name', o.name) as outlet, a.known_at as at,
            a.title, coalesce(array_to_string(r.paragraphs, E'\\n'), '') as text
          from parallax.articles a join parallax.outlets o on o.id = a.outlet_id
          left join parallax.revisions r on r.id = a.revision_id where a.id = any(${ids})
        ) found`,
  )
  return new Map(
    found.map(({ titleMarked, textMarked, ...row }) => [
      row.id,
      { ...row, title: marked(row.title, titleMarked), text: marked(row.text, textMarked) },
    ]),
  )
}

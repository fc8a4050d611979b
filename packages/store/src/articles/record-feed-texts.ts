import { z } from 'zod'
import { type Queryable, rows, run } from '../database.js'
import { newId } from '../new-id.js'
import { json, sql } from '../sql.js'
import { leadOf } from './lead.js'

const Waiting = z.object({ id: z.string(), title: z.string(), paragraphs: z.array(z.string()) })

/**
 * Has articles that wait for their text read as their feed gave it, where it gave the whole: as `recordText` would, but all
 * at once. Nothing asks for them again; their feed tells when it has another text. Returns the ids of those that were read.
 */
export async function recordFeedTexts(client: Queryable, ids: readonly string[], at: Date): Promise<string[]> {
  const waiting = await rows(
    client,
    Waiting,
    sql`select id, title, feed_paragraphs as paragraphs from parallax.articles
        where id = any(${ids}) and text_state = 'waiting' and revision_id is null and feed_paragraphs is not null
        order by id for no key update`,
  )
  if (waiting.length === 0) return []

  const revisions = waiting.map(({ id, title, paragraphs }) => ({
    ...{ id: newId(), article_id: id, title, paragraphs },
    lead: leadOf(paragraphs),
  }))
  const read = sql`jsonb_to_recordset(${json(revisions)}::jsonb)
    as read(id text, article_id text, title text, paragraphs text[], lead text)`
  await run(
    client,
    sql`update parallax.articles a set first_read_at = ${at}, last_read_at = ${at}, next_read_at = null,
          text_state = 'read', text_from = 'feed', text_reason = null, lead = read.lead, revision_id = read.id, given_up = null
        from ${read} where a.id = read.article_id`,
  )
  await run(
    client,
    sql`insert into parallax.revisions (id, article_id, number, title, paragraphs, source, seen_at)
        select id, article_id, 1, title, paragraphs, 'feed', ${at} from ${read}`,
  )
  return waiting.map(({ id }) => id)
}

import type { Why } from '@parallax/model'
import { leadOf } from '../articles/lead.js'
import { type Queryable, run } from '../database.js'
import { AUTHOR_MAX, cleanDate, cleanLine, cleanText, SUMMARY_MAX, TITLE_MAX } from '../foreign.js'
import { newId } from '../new-id.js'
import { json, sql } from '../sql.js'
import type { ReadSource } from './add-asked-outlets.js'

interface NewArticle {
  eventId: string
  /** Which of the sources it is. */
  index: number
  source: ReadSource
  outletId: string
  at: Date
}

/** It belongs because somebody said so. */
const ASKED: Why = { names: [], words: [], places: [], hoursApart: null, score: 1, runnerUp: null }

/**
 * Adds an article of an asked comparison, with its text or with the reason why there is none. The order in which the
 * sources were given stands for the order of publication where they are undated. It is not read again by itself, and its
 * key is its own: the article of a feed at the same address comes and stands in the news as if nobody had asked.
 */
export async function addAskedArticle(client: Queryable, { eventId, index, source, outletId, at }: NewArticle) {
  const id = newId()
  const { text, title, url } = source
  const paragraphs = text.state === 'read' ? text.paragraphs.map(cleanText) : []
  const revisionId = text.state === 'read' ? newId() : null
  const seenAt = new Date(at.getTime() + index)
  const headline = cleanLine(title, TITLE_MAX)
  await run(
    client,
    sql`insert into parallax.articles (id, outlet_id, url, url_key, title, author, published_at, seen_at, text_state,
          text_from, text_reason, lead, revision_id, first_read_at, last_read_at, event_id, why)
        values (${id}, ${outletId}, ${url}, ${`asked ${eventId} ${index}`}, ${headline},
          ${source.author && cleanLine(source.author, AUTHOR_MAX)}, ${cleanDate(source.publishedAt)}, ${seenAt},
          ${text.state}, ${text.state === 'read' ? text.from : null},
          ${text.state === 'failed' ? cleanLine(text.reason, SUMMARY_MAX) : null}, ${leadOf(paragraphs)}, ${revisionId},
          ${at}, ${at}, ${eventId}, ${json(ASKED)})`,
  )
  if (text.state === 'failed') return
  await run(
    client,
    sql`insert into parallax.revisions (id, article_id, number, title, paragraphs, source, seen_at)
        values (${revisionId}, ${id}, 1, ${headline}, ${paragraphs}, ${text.from}, ${at})`,
  )
}

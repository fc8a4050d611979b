import { paragraphsOf, type Text, type Validators } from '@parallax/model'
import type pg from 'pg'
import { z } from 'zod'
import { maybeRow, type Queryable, run, transaction } from '../database.js'
import { AUTHOR_MAX, cleanDate, cleanLine, cleanText, SUMMARY_MAX, TITLE_MAX } from '../foreign.js'
import { newId } from '../new-id.js'
import { sql } from '../sql.js'
import { leadOf } from './lead.js'

/** What reading an article brought. What is left out or null stays as it was. */
export interface Reading {
  text: Text
  title?: string | undefined
  author?: string | null | undefined
  publishedAt?: string | null | undefined
  updatedAt?: string | null | undefined
  language?: string | null | undefined
  credit?: string | null | undefined
  at: Date
  /** When to look for silent edits; null for never again. */
  nextReadAt: Date | null
  validators?: Validators | undefined
}

const Current = z.object({
  title: z.string(),
  publishedAt: z.string().nullable(),
  state: z.enum(['waiting', 'read', 'snippet', 'failed']),
  eventId: z.string().nullable(),
  number: z.int().nullable(),
  source: z.string().nullable(),
  revisionTitle: z.string().nullable(),
  paragraphs: z.array(z.string()).nullable(),
})
type Current = z.infer<typeof Current>

/** A text that may replace another: never a failure for a text, nor a snippet for a whole text. */
const RANK: Record<Text['state'], number> = { waiting: 0, failed: 1, snippet: 2, read: 3 }

/**
 * Keeps what reading an article brought, in one transaction. A title or text that differs from the latest revision
 * makes a new one and marks the article's event as changed. A failure never replaces a text, a snippet never a whole
 * text. Returns whether anything that a comparison sees has changed.
 */
export function recordText(pool: pg.Pool, id: string, reading: Reading): Promise<{ changed: boolean }> {
  return transaction(pool, async (client) => {
    const current = await lockArticle(client, id)
    if (!current) return { changed: false } // removed meanwhile

    await keepSchedule(client, id, reading)
    if (RANK[reading.text.state] < RANK[current.state]) return { changed: false }

    const changed = await keepText(client, id, { reading, current })
    if (changed !== 'nothing' && current.eventId !== null) {
      await bumpEvent(client, current.eventId, { at: reading.at, isEdit: changed === 'edit' })
    }
    return { changed: changed !== 'nothing' }
  })
}

/** Two statements: one that joins would, after it waited for the lock, pair the new article with its old revision. */
async function lockArticle(client: Queryable, id: string): Promise<Current | undefined> {
  await run(client, sql`select from parallax.articles where id = ${id} for no key update`)
  return maybeRow(
    client,
    Current,
    sql`select a.title, a.published_at as "publishedAt", a.text_state as state, a.event_id as "eventId", r.number, r.source,
          r.title as "revisionTitle", r.paragraphs
        from parallax.articles a left join parallax.revisions r on r.id = a.revision_id where a.id = ${id}`,
  )
}

const keepSchedule = (client: Queryable, id: string, { at, nextReadAt, validators }: Reading): Promise<number> =>
  run(
    client,
    sql`update parallax.articles set
          first_read_at = coalesce(first_read_at, ${at}), last_read_at = ${at}, next_read_at = ${nextReadAt},
          etag = case when ${validators !== undefined} then ${validators?.etag} else etag end,
          last_modified = case when ${validators !== undefined} then ${validators?.lastModified} else last_modified end
        where id = ${id}`,
  )

type Changed = 'nothing' | 'text' | 'edit'

async function keepText(client: Queryable, id: string, { reading, current }: Step): Promise<Changed> {
  const { text } = reading
  const title = cleanLine(reading.title ?? '', TITLE_MAX) || current.title
  const paragraphs = paragraphsOf(text).map(cleanText)
  const hasText = text.state === 'read' || text.state === 'snippet'
  // Placing and comparing look at the date as well.
  const isDated = current.publishedAt === null && cleanDate(reading.publishedAt) !== null
  const differs = hasText && (title !== current.revisionTitle || !isSame(paragraphs, current.paragraphs))
  const source = text.state === 'read' ? text.from : text.state
  // Page and feed, or feed and snippet, word the same story differently: only like against like shows an edit.
  const isEdit = differs && current.number !== null && source === current.source

  const revisionId = differs ? newId() : null
  await run(
    client,
    sql`update parallax.articles set title = ${title},
          author = coalesce(${reading.author && cleanLine(reading.author, AUTHOR_MAX)}, author),
          published_at = coalesce(published_at, ${cleanDate(reading.publishedAt)}),
          updated_at = coalesce(${cleanDate(reading.updatedAt)}, updated_at),
          language = coalesce(${reading.language}, language),
          credit = coalesce(${reading.credit && cleanLine(reading.credit, AUTHOR_MAX)}, credit),
          text_state = ${text.state},
          text_from = ${text.state === 'read' ? text.from : null},
          text_reason = ${'reason' in text ? cleanLine(text.reason, SUMMARY_MAX) : null},
          lead = case when ${differs} then ${leadOf(paragraphs)} else lead end,
          revision_id = coalesce(${revisionId}, revision_id),
          edits = edits + ${isEdit ? 1 : 0},
          given_up = case when ${differs} then null else given_up end
        where id = ${id}`,
  )
  if (revisionId !== null) {
    await run(
      client,
      sql`insert into parallax.revisions (id, article_id, number, title, paragraphs, source, seen_at)
          values (${revisionId}, ${id}, ${(current.number ?? 0) + 1}, ${title}, ${paragraphs}, ${source}, ${reading.at})`,
    )
  }
  if (isEdit) return 'edit'
  return differs || isDated || (hasText && text.state !== current.state) ? 'text' : 'nothing'
}

interface Step {
  reading: Reading
  current: Current
}

const isSame = (a: readonly string[], b: readonly string[] | null): boolean =>
  b !== null && a.length === b.length && a.every((paragraph, index) => paragraph === b[index])

const bumpEvent = (client: Queryable, id: string, { at, isEdit }: { at: Date; isEdit: boolean }): Promise<number> =>
  run(
    client,
    sql`update parallax.events set change = change + 1, edits = edits + ${isEdit ? 1 : 0},
          moved_at = greatest(moved_at, ${at})
        where id = ${id}`,
  )

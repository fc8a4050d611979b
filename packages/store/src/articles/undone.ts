import { PLACING_TEXT_CHARACTERS, PlacingArticle } from '@parallax/model'
import type pg from 'pg'
import { z } from 'zod'
import { maybeRow, rows, run } from '../database.js'
import { cleanLine, SUMMARY_MAX } from '../foreign.js'
import { type Sql, sql } from '../sql.js'
import { ArticleRow, articleColumns, articlesWithText } from './columns.js'

const Id = z.object({ id: z.string() })

const Extras = z.object({
  feedParagraphs: z.array(z.string()).nullable(),
  validators: z.object({ etag: z.string().nullable(), lastModified: z.string().nullable() }),
  firstReadAt: z.string().nullable(),
  lastReadAt: z.string().nullable(),
  nextReadAt: z.string().nullable(),
})

/** What reading needs to know of its article. */
const ReadState = z.intersection(ArticleRow, Extras).transform(({ seq: _, ...state }) => state)
export type ReadState = z.infer<typeof ReadState>

/** What placing looks at; `a` the article, `r` its latest revision. */
export const placingColumns = sql`a.id, a.outlet_id as "outletId", a.title, a.lead,
  left(array_to_string(r.paragraphs, chr(10)), ${PLACING_TEXT_CHARACTERS}::integer) as text,
  a.published_at as "publishedAt", a.seen_at as "seenAt"`

export const undoneIn = (pool: pg.Pool) => ({
  readState: (id: string): Promise<ReadState | undefined> =>
    maybeRow(
      pool,
      ReadState,
      sql`select ${articleColumns}, a.feed_paragraphs as "feedParagraphs",
            json_build_object('etag', a.etag, 'lastModified', a.last_modified) as validators,
            a.first_read_at as "firstReadAt", a.last_read_at as "lastReadAt", a.next_read_at as "nextReadAt"
          from ${articlesWithText} where a.id = ${id}`,
    ),

  /** Ids of the articles to be read by now: those without a text first, then those due to be looked at again. */
  unread: (now: Date, limit: number): Promise<string[]> =>
    ids(
      pool,
      sql`select id from parallax.articles where next_read_at <= ${now}
          order by text_state <> 'waiting', next_read_at limit ${limit}`,
    ),

  /** Ids of the articles that have a text and no event, in the order they came out. */
  unplaced: (limit: number): Promise<string[]> =>
    ids(
      pool,
      sql`select id from parallax.articles where event_id is null and given_up is null and text_state in ('read', 'snippet')
          order by known_at, seq limit ${limit}`,
    ),

  /** What placing looks at; undefined where the article is gone or has no text yet. */
  placing: (id: string): Promise<PlacingArticle | undefined> =>
    maybeRow(
      pool,
      PlacingArticle,
      sql`select ${placingColumns} from parallax.articles a join parallax.revisions r on r.id = a.revision_id
          where a.id = ${id} and a.text_state in ('read', 'snippet')`,
    ),

  /** Leaves an article without an event, with the reason, until its text changes: placing it again would fail again. */
  async giveUp(id: string, reason: string): Promise<void> {
    await run(
      pool,
      sql`update parallax.articles set given_up = ${cleanLine(reason, SUMMARY_MAX)} where id = ${id} and event_id is null`,
    )
  },

  /** Nothing new came of reading: only when to look again. */
  async deferRead(id: string, nextReadAt: Date | null): Promise<void> {
    await run(pool, sql`update parallax.articles set next_read_at = ${nextReadAt} where id = ${id}`)
  },
})

async function ids(pool: pg.Pool, query: Sql): Promise<string[]> {
  return (await rows(pool, Id, query)).map(({ id }) => id)
}

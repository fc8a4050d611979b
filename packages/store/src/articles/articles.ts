import { type Article, Revision, type Text } from '@parallax/model'
import pLimit, { type LimitFunction } from 'p-limit'
import type pg from 'pg'
import { maybeRow, rows } from '../database.js'
import { type Page, type PageRequest, pageOf, positionOf, Sequence } from '../page.js'
import { allOf, sql } from '../sql.js'
import { type Added, type Arrival, addEntries, addWithTexts } from './add-entries.js'
import { ArticleRow, articleColumns, articlesWithText } from './columns.js'
import { type Reading, recordText } from './record-text.js'
import { undoneIn } from './undone.js'

export interface ArticleFilter extends PageRequest {
  eventId?: string | undefined
  outletId?: string | undefined
  feedId?: string | undefined
  state?: Text['state'] | undefined
}

/** Arrivals of a process that are written at once: they all write into the ends of the same indexes, and more only wait for each other. */
const ARRIVALS_AT_ONCE = 2

export const articlesIn = (pool: pg.Pool) => articlesWith(pool, pLimit(ARRIVALS_AT_ONCE))

const articlesWith = (pool: pg.Pool, inTurn: LimitFunction) => ({
  ...undoneIn(pool),

  addEntries: (feedId: string, entries: Arrival['entries'], seenAt: Date): Promise<string[]> =>
    inTurn(() => addEntries(pool, feedId, { entries, seenAt })),

  recordText: (id: string, reading: Reading): Promise<{ changed: boolean }> => recordText(pool, id, reading),

  addWithTexts: (feedId: string, entries: Arrival['entries'], seenAt: Date): Promise<Added> =>
    inTurn(() => addWithTexts(pool, feedId, { entries, seenAt })),

  async get(id: string): Promise<Article | undefined> {
    const found = await maybeRow(
      pool,
      ArticleRow,
      sql`select ${articleColumns} from ${articlesWithText} where a.id = ${id}`,
    )
    return found?.article
  },

  /** Articles, the latest arrived first; those that somebody asked to have compared only in their own event. */
  async list({ limit, cursor, eventId, outletId, feedId, state }: ArticleFilter): Promise<Page<Article>> {
    const before = positionOf(cursor, Sequence)
    const matches = allOf([
      before === null ? null : sql`a.seq < ${before}`,
      eventId === undefined ? sql`not o.asked` : null,
      eventId === undefined ? null : sql`a.event_id = ${eventId}`,
      outletId === undefined ? null : sql`a.outlet_id = ${outletId}`,
      feedId === undefined ? null : sql`a.feed_id = ${feedId}`,
      state === undefined ? null : sql`a.text_state = ${state}`,
    ])
    const found = await rows(
      pool,
      ArticleRow,
      sql`select ${articleColumns} from ${articlesWithText} where ${matches} order by a.seq desc limit ${limit + 1}`,
    )
    const page = pageOf(found, limit, ({ seq }) => seq)
    return { ...page, items: page.items.map(({ article }) => article) }
  },

  /** Every state the article's title and text were seen in, the first first. */
  revisions: (id: string): Promise<Revision[]> =>
    rows(
      pool,
      Revision,
      sql`select id, article_id as "articleId", number, title, paragraphs, seen_at as "seenAt"
          from parallax.revisions where article_id = ${id} order by number`,
    ),
})

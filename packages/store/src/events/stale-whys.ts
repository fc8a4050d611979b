import { CandidateEvent, PlacingArticle, type Why } from '@parallax/model'
import type pg from 'pg'
import { z } from 'zod'
import { placingColumns } from '../articles/undone.js'
import { oneRow, rows, run } from '../database.js'
import { json, sql } from '../sql.js'
import { articlesNear } from './candidates.js'

/** More of one event say nothing new of it, and a person waits for the comparison behind this. */
const ARTICLES_MAX = 50
/** As many of its articles as placing holds an article against. */
const NEAR_MAX = 12

/** An article whose reasons speak of an event that has other articles now. */
const StaleWhy = PlacingArticle.extend({
  /** Whether it is the first of its event that nobody brought there: it shares nothing with what was not there yet. */
  begins: z.boolean(),
  /** The change of its event that this was read at. */
  change: z.int(),
})
export type StaleWhy = z.infer<typeof StaleWhy>

export const staleWhysIn = (pool: pg.Pool) => ({
  /** The articles of an event whose reasons are to be worked out again. */
  staleWhys: (eventId: string): Promise<StaleWhy[]> =>
    rows(
      pool,
      StaleWhy,
      sql`select ${placingColumns}, e.change,
            not exists (
              select from parallax.articles b where b.event_id = e.id
                and (b.moved_by is not null, b.seen_at, b.seq) < (a.moved_by is not null, a.seen_at, a.seq)
            ) as begins
          from parallax.articles a join parallax.revisions r on r.id = a.revision_id
          join parallax.events e on e.id = a.event_id
          where a.event_id = ${eventId} and a.why_stale order by a.seen_at, a.seq limit ${ARTICLES_MAX}`,
    ),

  /** An event with its articles nearest to a time, one of them left out. */
  withoutArticle: (eventId: string, { articleId, around }: { articleId: string; around: Date }) =>
    oneRow(
      pool,
      CandidateEvent,
      sql`select e.id, e.title, ${articlesNear(around, { most: NEAR_MAX, without: articleId })} as articles
          from parallax.events e where e.id = ${eventId}`,
    ),

  /** Keeps the reasons that were worked out, where the event is still as it was then. */
  async explain(eventId: string, explained: { articleId: string; change: number; why: Why }): Promise<void> {
    await run(
      pool,
      sql`update parallax.articles a set why = ${json(explained.why)}, why_stale = false from parallax.events e
          where a.id = ${explained.articleId} and e.id = ${eventId} and a.event_id = e.id
            and e.change = ${explained.change}`,
    )
  },
})

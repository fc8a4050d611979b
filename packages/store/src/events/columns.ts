import { EventArticle, type NewsEvent } from '@parallax/model'
import { z } from 'zod'
import { type Queryable, rows } from '../database.js'
import { sql } from '../sql.js'

export const eventColumns = sql`e.id, e.title, e.first_seen_at as "firstSeenAt", e.last_seen_at as "lastSeenAt",
  e.moved_at as "movedAt", e.origins, e.outlets, e.origin_ids as "originIds", e.facts, e.shared, e.conflicts,
  e.only_here as "onlyHere", e.edits, e.comparison_id as "comparisonId", e.headline_pair as "headlinePair",
  e.given_up as "givenUp", e.split_from as "splitFrom", e.asked_id as "askedId"`

export const EventRow = z.object({
  id: z.string(),
  title: z.string(),
  firstSeenAt: z.string(),
  lastSeenAt: z.string(),
  movedAt: z.string(),
  origins: z.int(),
  outlets: z.int(),
  originIds: z.record(z.string(), z.string()),
  facts: z.int(),
  shared: z.int(),
  conflicts: z.int(),
  onlyHere: z.int(),
  edits: z.int(),
  comparisonId: z.string().nullable(),
  headlinePair: z.tuple([z.string(), z.string()]).nullable(),
  givenUp: z.string().nullable(),
  splitFrom: z.string().nullable(),
  askedId: z.string().nullable(),
})
export type EventRow = z.infer<typeof EventRow>

const ArticleRow = EventArticle.omit({ originId: true, movedBy: true }).extend({
  eventId: z.string(),
  alsoIn: z.boolean(),
  movedBy: EventArticle.shape.movedBy.unwrap().nullable(),
})
type ArticleRow = z.infer<typeof ArticleRow>

/** Makes whole events of their rows with one more query, their articles in the order of first seen. */
export async function withArticles(on: Queryable, events: readonly EventRow[]): Promise<NewsEvent[]> {
  const ids = events.map(({ id }) => id)
  const articles = await rows(
    on,
    ArticleRow,
    sql`select a.id, listed."eventId", json_build_object('id', o.id, 'name', o.name) as outlet, a.title, a.url,
          a.published_at as "publishedAt", a.seen_at as "seenAt", a.text_state as "textState", listed.why, listed."alsoIn",
          case when not listed."alsoIn" then a.moved_by end as "movedBy"
        from (
          select id, event_id as "eventId", why, false as "alsoIn" from parallax.articles where event_id = any(${ids})
          union all
          select i.article_id, i.event_id, i.why, true from parallax.also_in i
          join parallax.articles a on a.id = i.article_id and a.event_id is distinct from i.event_id
          where i.event_id = any(${ids})
        ) listed
        join parallax.articles a on a.id = listed.id join parallax.outlets o on o.id = a.outlet_id
        order by listed."eventId", a.seen_at, a.seq`,
  )
  const byEvent = new Map<string, ArticleRow[]>(events.map(({ id }) => [id, []]))
  for (const article of articles) byEvent.get(article.eventId)?.push(article)
  return events.map((event) => newsEvent(event, byEvent.get(event.id) ?? []))
}

const newsEvent = (row: EventRow, articles: readonly ArticleRow[]): NewsEvent => ({
  id: row.id,
  title: row.title,
  firstSeenAt: row.firstSeenAt,
  lastSeenAt: row.lastSeenAt,
  articles: articles.map(({ eventId: _, why, alsoIn, movedBy, ...article }) => ({
    ...article,
    originId: alsoIn ? null : (row.originIds[article.id] ?? null),
    why,
    ...(movedBy === null ? {} : { movedBy }),
    ...(alsoIn ? { alsoIn } : {}),
  })),
  origins: row.origins,
  counts: {
    facts: row.facts,
    shared: row.shared,
    conflicts: row.conflicts,
    onlyHere: row.onlyHere,
    edits: row.edits,
  },
  comparisonId: row.comparisonId,
  headlinePair: row.headlinePair,
  givenUp: row.givenUp,
  ...(row.splitFrom === null ? {} : { splitFrom: row.splitFrom }),
  ...(row.askedId === null ? {} : { askedId: row.askedId }),
})

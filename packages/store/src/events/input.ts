import { EarlierRevision, type EventInput, InputArticle } from '@parallax/model'
import { z } from 'zod'
import { correctionsOf } from '../corrections/corrections-of.js'
import { oneRow, type Queryable, rows } from '../database.js'
import { sql } from '../sql.js'
import { standingEventId } from './standing-event.js'

const State = z.object({
  change: z.int(),
  compared: z.object({ change: z.int(), method: z.string() }).nullable(),
  askedAgain: z.boolean(),
})

/** What a comparison is made from, and the number of the change it stands at. */
export interface ComparableEvent {
  eventId: string
  change: number
  /** The change and the method of its latest comparison; null where it has none. */
  compared: { change: number; method: string } | null
  /** Somebody wants it compared again, whether or not anything changed. */
  askedAgain: boolean
  input: EventInput
}

/**
 * The event's articles that have a text, each in its latest revision, and the readers' corrections; undefined where
 * there is no such event. The change number is read first: what changes later is compared again.
 */
export async function eventInput(on: Queryable, id: string): Promise<ComparableEvent | undefined> {
  const eventId = await standingEventId(on, id)
  if (eventId === null) return undefined

  const state = await oneRow(
    on,
    State,
    sql`select change, asked_again as "askedAgain", case when comparison_id is not null then
          json_build_object('change', compared_change, 'method', method) end as compared
        from parallax.events where id = ${eventId}`,
  )
  const articles = await rows(
    on,
    InputArticle,
    sql`select a.id, a.revision_id as "revisionId", json_build_object('id', o.id, 'name', o.name) as outlet, r.title,
          a.url, a.published_at as "publishedAt", a.seen_at as "seenAt", a.text_state as "textState", r.paragraphs
        from parallax.articles a join parallax.outlets o on o.id = a.outlet_id
        join parallax.revisions r on r.id = a.revision_id
        where a.event_id = ${eventId} order by a.seen_at, a.seq`,
  )
  const corrections = await correctionsOf(on, eventId)
  const withEarlier = await addEarlier(on, eventId, articles)
  return { eventId, ...state, input: { articles: withEarlier, corrections: corrections.map(({ action }) => action) } }
}

const Earlier = EarlierRevision.extend({ articleId: z.string(), revisedAt: z.string() })

/** Revisions of one article that are told apart: of those beyond, the oldest are left out. */
const EARLIER_MAX = 20

/** Page and feed, or feed and snippet, word the same story differently: only like against like shows an edit. */
async function addEarlier(on: Queryable, eventId: string, articles: InputArticle[]): Promise<InputArticle[]> {
  const earlier = await rows(
    on,
    Earlier,
    sql`select * from (
          select r.article_id as "articleId", r.id, r.title, r.paragraphs, r.seen_at as "seenAt",
            latest.seen_at as "revisedAt", r.number,
            row_number() over (partition by r.article_id order by r.number desc) as back
          from parallax.articles a join parallax.revisions latest on latest.id = a.revision_id
          join parallax.revisions r on r.article_id = a.id and r.number < latest.number and r.source = latest.source
          where a.event_id = ${eventId}
        ) listed where back <= ${EARLIER_MAX} order by "articleId", number`,
  )
  return articles.map((article) => {
    const own = earlier.filter(({ articleId }) => articleId === article.id)
    const [first] = own
    if (!first) return article
    const revisions = own.map(({ id, title, paragraphs, seenAt }) => ({ id, title, paragraphs, seenAt }))
    return { ...article, revisedAt: first.revisedAt, earlier: revisions }
  })
}

import { Article, type Text } from '@parallax/model'
import { z } from 'zod'
import { Sequence } from '../page.js'
import { sql } from '../sql.js'

/** Everything an article's row needs; `a` the article, `o` its outlet, `r` its latest revision. */
export const articlesWithText = sql`parallax.articles a
  join parallax.outlets o on o.id = a.outlet_id
  left join parallax.revisions r on r.id = a.revision_id`

export const articleColumns = sql`
  a.id, a.seq, json_build_object('id', o.id, 'name', o.name) as outlet, (select f.id from parallax.feeds f where f.id = a.feed_id and f.removed_at is null) as "feedId", a.url, a.title, a.author,
  a.summary, a.language, a.categories, a.credit, a.published_at as "publishedAt", a.updated_at as "updatedAt", a.seen_at as "seenAt", a.revision_id as "revisionId",
  a.event_id as "eventId", a.given_up as "givenUp", a.text_state as "textState", a.text_from as "textFrom", a.text_reason as "textReason",
  r.paragraphs`

const TextColumns = z.discriminatedUnion('textState', [
  z.object({ textState: z.literal('waiting') }),
  z.object({
    textState: z.literal('read'),
    textFrom: z.enum(['page', 'feed', 'given']),
    paragraphs: z.array(z.string()),
  }),
  z.object({ textState: z.literal('snippet'), textReason: z.string(), paragraphs: z.array(z.string()) }),
  z.object({ textState: z.literal('failed'), textReason: z.string() }),
])

const ArticleColumns = Article.omit({ text: true }).extend({ seq: Sequence })

/** Parses a row with `articleColumns` into an article and its place in the order of arrival. */
export const ArticleRow = z
  .intersection(ArticleColumns, TextColumns)
  .transform((row): { seq: number; article: Article } => ({
    seq: row.seq,
    article: {
      id: row.id,
      outlet: row.outlet,
      feedId: row.feedId,
      url: row.url,
      title: row.title,
      author: row.author,
      summary: row.summary,
      language: row.language,
      categories: row.categories,
      credit: row.credit,
      publishedAt: row.publishedAt,
      updatedAt: row.updatedAt,
      seenAt: row.seenAt,
      text: textOf(row),
      revisionId: row.revisionId,
      eventId: row.eventId,
      givenUp: row.givenUp,
    },
  }))

function textOf(row: z.infer<typeof TextColumns>): Text {
  switch (row.textState) {
    case 'waiting':
      return { state: 'waiting' }
    case 'read':
      return { state: 'read', from: row.textFrom, paragraphs: row.paragraphs }
    case 'snippet':
      return { state: 'snippet', paragraphs: row.paragraphs, reason: row.textReason }
    case 'failed':
      return { state: 'failed', reason: row.textReason }
  }
}

import { type Comparison, CorrectionAction, EarlierRevision, type EventInput, type InputArticle } from '@parallax/model'
import { z } from 'zod'
import { oneRow, type Queryable, rows, run } from '../database.js'
import { json, sql } from '../sql.js'

/** What a comparison was made from; `unknown` where that was not kept yet, `removed` where earlier revisions are gone. */
export type MadeFrom = { state: 'kept'; input: EventInput } | { state: 'unknown' } | { state: 'removed' }

/** Keeps what a comparison was made from, beside the revisions in its body: corrections, and which earlier revisions. */
export const keepInput = (client: Queryable, id: string, { articles, corrections }: EventInput): Promise<number> => {
  const earlierIds = articles.flatMap(({ earlier }) => (earlier ?? []).map((revision) => revision.id))
  return run(
    client,
    sql`update parallax.comparisons set corrections = ${json(corrections)}, earlier_ids = ${earlierIds}
        where id = ${id} and corrections is null`,
  )
}

const Kept = z.object({
  corrections: z.array(CorrectionAction).nullable(),
  earlierIds: z.array(z.string()).nullable(),
})

/** The input of a comparison, as `eventInput` gave it then. */
export async function inputOf(on: Queryable, comparison: Comparison): Promise<MadeFrom> {
  const { corrections, earlierIds } = await oneRow(
    on,
    Kept,
    sql`select corrections, earlier_ids as "earlierIds" from parallax.comparisons where id = ${comparison.id}`,
  )
  if (corrections === null || earlierIds === null) return { state: 'unknown' }

  const earlier = await earlierRevisions(on, comparison, earlierIds)
  if (earlier.length < earlierIds.length) return { state: 'removed' }
  return {
    state: 'kept',
    input: { articles: comparison.articles.map((one) => inputArticle(one, earlier)), corrections },
  }
}

const Earlier = EarlierRevision.extend({ articleId: z.string(), revisedAt: z.string() })
type Earlier = z.infer<typeof Earlier>

const earlierRevisions = (on: Queryable, { articles }: Comparison, ids: readonly string[]): Promise<Earlier[]> => {
  const compared = articles.flatMap(({ revisionId }) => revisionId ?? [])
  return rows(
    on,
    Earlier,
    sql`select r.id, r.article_id as "articleId", r.title, r.paragraphs, r.seen_at as "seenAt",
          latest.seen_at as "revisedAt"
        from parallax.revisions r
        join parallax.revisions latest on latest.article_id = r.article_id and latest.id = any(${compared})
        where r.id = any(${ids}) order by r.article_id, r.number`,
  )
}

function inputArticle(article: Comparison['articles'][number], earlier: readonly Earlier[]): InputArticle {
  const { originId: _origin, sentences: _sentences, ...input } = article
  const own = earlier.filter(({ articleId }) => articleId === article.id)
  const [first] = own
  if (!first) return input
  const revisions = own.map(({ id, title, paragraphs, seenAt }) => ({ id, title, paragraphs, seenAt }))
  return { ...input, revisedAt: first.revisedAt, earlier: revisions }
}

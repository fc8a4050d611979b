import { type Comparison, ComparisonBody } from '@parallax/model'
import { z } from 'zod'
import { type Queryable, rows } from '../database.js'
import { sql } from '../sql.js'

/**
 * A body as it is kept: the paragraphs of an article stand in its revision, which is kept for ever, and are null
 * here. Only an article without a revision keeps its own.
 */
const StoredArticle = ComparisonBody.shape.articles.element.extend({ paragraphs: z.array(z.string()).nullable() })
export const StoredBody = ComparisonBody.extend({ articles: z.array(StoredArticle) })
export type StoredBody = z.infer<typeof StoredBody>

const Paragraphs = z.object({ id: z.string(), paragraphs: z.array(z.string()) })

/** Takes the paragraphs out. Throws where they are not those of the revision that is named. */
export async function toStored(on: Queryable, body: ComparisonBody): Promise<StoredBody> {
  const kept = await paragraphsOf(on, body.articles)
  const articles = body.articles.map((article) => {
    if (article.revisionId === null) return article
    if (JSON.stringify(kept.get(article.revisionId)) !== JSON.stringify(article.paragraphs)) {
      throw new Error(`article ${article.id} was not compared in the text of its revision ${article.revisionId}`)
    }
    return { ...article, paragraphs: null }
  })
  return { ...body, articles }
}

/** Puts the paragraphs back in. */
export async function fromStored(on: Queryable, body: StoredBody): Promise<ComparisonBody> {
  const kept = await paragraphsOf(on, body.articles)
  const articles = body.articles.map((article) => ({
    ...article,
    paragraphs: article.paragraphs ?? kept.get(article.revisionId ?? '') ?? [],
  }))
  return { ...body, articles }
}

async function paragraphsOf(
  on: Queryable,
  articles: readonly Pick<Comparison['articles'][number], 'revisionId'>[],
): Promise<Map<string, string[]>> {
  const ids = articles.flatMap(({ revisionId }) => (revisionId === null ? [] : [revisionId]))
  const found = await rows(on, Paragraphs, sql`select id, paragraphs from parallax.revisions where id = any(${ids})`)
  return new Map(found.map(({ id, paragraphs }) => [id, paragraphs]))
}

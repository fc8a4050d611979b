import type { TermFrequencies } from '@parallax/model'
import type pg from 'pg'
import { z } from 'zod'
import { oneRow, type Queryable, run } from '../database.js'
import { cleanText } from '../foreign.js'
import { json, sql } from '../sql.js'

/** No word is longer; what is would not fit an index row (2,704 bytes). Such terms are never counted. */
const TERM_MAX = 200

const Counted = z.object({ articles: z.int(), counts: z.record(z.string(), z.int()) })

/** The distinct terms that can be kept, in one order for everyone. */
export const keptTerms = (terms: readonly string[]): string[] =>
  [...new Set(terms.map(cleanText))].filter((term) => term !== '' && term.length <= TERM_MAX).sort()

/** How many of the placed articles hold each of the terms. */
export async function frequencies(pool: pg.Pool, terms: readonly string[]): Promise<TermFrequencies> {
  const { articles, counts } = await oneRow(
    pool,
    Counted,
    sql`select articles, (
          select coalesce(json_object_agg(term, t.articles), '{}') from parallax.terms t where term = any(${keptTerms(terms)})
        ) as counts
        from parallax.placed`,
  )
  return { articles, counts: new Map(Object.entries(counts)) }
}

/** Counts further articles, each with its terms. */
export async function countTerms(client: Queryable, articles: readonly (readonly string[])[]): Promise<void> {
  const counts = new Map<string, number>()
  for (const term of articles.flatMap(keptTerms)) counts.set(term, (counts.get(term) ?? 0) + 1)
  const counted = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([term, count]) => ({ term, articles: count }))
  await run(
    client,
    sql`with counted as (update parallax.placed set articles = articles + ${articles.length})
        insert into parallax.terms as known (term, articles)
          select term, articles from jsonb_to_recordset(${json(counted)}::jsonb) as one(term text, articles integer)
        on conflict (term) do update set articles = known.articles + excluded.articles`,
  )
}

import type { TermFrequencies } from '@parallax/model'
import type pg from 'pg'
import { z } from 'zod'
import { oneRow, type Queryable, run } from '../database.js'
import { cleanText } from '../foreign.js'
import { sql } from '../sql.js'

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

/** Counts one more article with these terms. */
export async function countTerms(client: Queryable, terms: readonly string[]): Promise<void> {
  await run(
    client,
    sql`with counted as (update parallax.placed set articles = articles + 1)
        insert into parallax.terms as known (term, articles) select term, 1 from unnest(${keptTerms(terms)}::text[]) as term
        on conflict (term) do update set articles = known.articles + 1`,
  )
}

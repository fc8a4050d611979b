import { z } from 'zod'
import { type Queryable, rows } from '../database.js'
import { sql } from '../sql.js'
import type { Candidate } from './candidate.js'

const Told = z.object({ id: z.string(), title: z.string(), publishedAt: z.string().nullable() })

interface Recognised {
  ids: ReadonlyMap<string, string>
  byAddress: ReadonlyMap<string, string>
}

/** The entries that have but the surest mark of an article, and are another story. */
export async function otherStories(
  client: Queryable,
  candidates: readonly Candidate[],
  { ids, byAddress }: Recognised,
) {
  const doubtful = candidates.flatMap((one) => {
    const [surest = '', ...rest] = one.marks
    const known = ids.get(surest)
    const isSure = one.isSame === undefined || byAddress.has(one.url_key) || rest.some((mark) => ids.has(mark))
    return known === undefined || isSure ? [] : [{ one, known }]
  })
  if (doubtful.length === 0) return new Set<string>()
  const standing = await rows(
    client,
    Told,
    sql`select id, title, published_at as "publishedAt" from parallax.articles
        where id = any(${doubtful.map(({ known }) => known)})`,
  )
  const told = new Map(standing.map((article) => [article.id, article]))
  const isOther = ({ one, known }: (typeof doubtful)[number]): boolean => {
    const article = told.get(known)
    return article !== undefined && one.isSame?.(article) === false
  }
  return new Set(doubtful.filter(isOther).map(({ one }) => one.id))
}

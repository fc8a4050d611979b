import { z } from 'zod'
import { type Queryable, rows } from '../database.js'
import { sql } from '../sql.js'
import type { EventMatch } from './best-events.js'
import type { FoundArticle } from './found-articles.js'
import { type Marked, marked, markedIn } from './marked.js'

export interface FoundEvent {
  id: string
  title: Marked
  origins: number
  outlets: number
  articles: number
  /** How many of its articles match, and the best of them. */
  matching: number
  best: FoundArticle | null
  lastSeenAt: string
}

const Row = z.object({
  id: z.string(),
  title: z.string(),
  titleMarked: z.string(),
  origins: z.int(),
  outlets: z.int(),
  articles: z.int(),
  lastSeenAt: z.string(),
})

interface Best {
  matches: readonly EventMatch[]
  articles: ReadonlyMap<string, FoundArticle>
}

/** The events of the matches, in their order, with the words of the query marked in their titles. */
export async function foundEvents(on: Queryable, q: string, { matches, articles }: Best): Promise<FoundEvent[]> {
  const found = await rows(
    on,
    Row,
    sql`select id, title, ${markedIn(sql`title`, q)} as "titleMarked", origins, outlets, article_count as articles,
          last_seen_at as "lastSeenAt"
        from parallax.events where id = any(${matches.map(({ eventId }) => eventId)})`,
  )
  const byId = new Map(found.map((row) => [row.id, row]))
  return matches.flatMap(({ eventId, articleId, articles: matching }) => {
    const row = byId.get(eventId)
    if (!row) return []
    const { titleMarked, ...event } = row
    return [{ ...event, title: marked(row.title, titleMarked), matching, best: articles.get(articleId) ?? null }]
  })
}

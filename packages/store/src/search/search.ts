import type pg from 'pg'
import { z } from 'zod'
import { oneRow } from '../database.js'
import { sql } from '../sql.js'
import { bestEvents } from './best-events.js'
import { type FoundArticle, foundArticles } from './found-articles.js'
import { type FoundEvent, foundEvents } from './found-events.js'
import { type FoundFact, foundFacts } from './found-facts.js'
import { type FoundSpeaker, foundSpeakers } from './found-speakers.js'
import { type FoundGroup, foundGroup } from './group.js'
import { matchingArticles } from './matching-articles.js'
import { isSearchable } from './words.js'

/** What was found, the best of each kind first. */
export interface Found {
  events: FoundGroup<FoundEvent>
  articles: FoundGroup<FoundArticle>
  facts: FoundGroup<FoundFact>
  speakers: FoundGroup<FoundSpeaker>
}

const Searchable = z.object({ is: z.boolean() })

/**
 * Events, articles, facts and speakers with these words, at most `limit` of each. Any text may be typed: several words
 * must all be there, `"..."` keeps them together, `or` and `-` are known. Null where there is no word to look for.
 */
export async function search(pool: pg.Pool, q: string, limit: number): Promise<Found | null> {
  const searchable = await oneRow(pool, Searchable, sql`select ${isSearchable(q)} as is`)
  if (!searchable.is) return null
  const [texts, facts, speakers] = await Promise.all([
    inTexts(pool, q, limit),
    foundFacts(pool, q, limit),
    foundSpeakers(pool, q, limit),
  ])
  return { ...texts, facts, speakers }
}

async function inTexts(pool: pg.Pool, q: string, limit: number): Promise<Pick<Found, 'events' | 'articles'>> {
  const matches = await matchingArticles(pool, q)
  const events = bestEvents(matches)
  const best = { matches: events.slice(0, limit), articles: matches.slice(0, limit).map(({ articleId }) => articleId) }
  const ids = new Set([...best.articles, ...best.matches.map(({ articleId }) => articleId)])
  const articles = await foundArticles(pool, q, [...ids])
  const found = await foundEvents(pool, q, { matches: best.matches, articles })
  return {
    // Where more articles match than were ranked, more events may as well.
    events: { ...foundGroup(found, events.length), isMore: foundGroup([], matches.length).isMore },
    articles: foundGroup(
      best.articles.flatMap((id) => articles.get(id) ?? []),
      matches.length,
    ),
  }
}

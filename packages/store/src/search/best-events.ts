import type { Match } from './matching-articles.js'

export interface EventMatch {
  eventId: string
  /** The article of it that matches best. */
  articleId: string
  /** How many of its articles match. */
  articles: number
}

/** The events of articles that match, best first: by their best article, and the more the more of their articles match. */
export function bestEvents(matches: readonly Match[]): EventMatch[] {
  const byEvent = new Map<string, EventMatch & { rank: number }>()
  for (const { articleId, eventId, rank } of matches) {
    if (eventId === null) continue
    const event = byEvent.get(eventId)
    if (event) event.articles += 1
    else byEvent.set(eventId, { eventId, articleId, articles: 1, rank })
  }
  const worth = ({ rank, articles }: { rank: number; articles: number }) => rank * (1 + Math.log(articles))
  return [...byEvent.values()]
    .sort((a, b) => worth(b) - worth(a))
    .map(({ eventId, articleId, articles }) => ({ eventId, articleId, articles }))
}

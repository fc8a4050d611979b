import type { PlacingArticle } from '@parallax/model'
import type { GroupingWeights } from './grouping-weights-type.js'
import { placeInEvent } from './place-in-event.js'
import { StoredEvents } from './stored-events.js'

/** The event of each article, placed one after the other. */
export const groupInOrder = (articles: readonly PlacingArticle[], weights: GroupingWeights): string[] => {
  const stored = new StoredEvents()
  for (const article of articles) {
    const frequencies = stored.frequencies(article)
    const candidates = stored.candidatesFor(article, frequencies)
    stored.place(article, placeInEvent(article, candidates, frequencies, weights))
  }
  const eventOf = new Map(
    [...stored.events().values()].flatMap(({ id, articles: own }) => own.map((article) => [article.id, id] as const)),
  )
  return articles.map(({ id }) => eventOf.get(id) ?? id)
}

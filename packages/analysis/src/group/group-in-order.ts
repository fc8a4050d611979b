import type { PlacingArticle } from '@parallax/model'
import type { GroupingWeights } from './grouping-weights-type.js'
import { placeInEvent } from './place-in-event.js'
import { regroupingsOf, regroupTermsOf } from './regroupings-of.js'
import { StoredEvents } from './stored-events.js'

/** Regroups an event that changed, and then those that this changed; each once, so that there is an end. */
const regroup = (stored: StoredEvents, eventId: string, weights: GroupingWeights): void => {
  const done = new Set<string>()
  const waiting = [eventId]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const event = stored.events().get(next)
    if (!event || done.has(next)) continue
    done.add(next)
    const frequencies = stored.frequenciesOf(regroupTermsOf(event))
    for (const regrouping of regroupingsOf(event, stored.neighboursOf(event), frequencies, weights))
      waiting.push(...stored.regroup(regrouping))
  }
}

/** The event of each article, placed one after the other. */
export const groupInOrder = (articles: readonly PlacingArticle[], weights: GroupingWeights): string[] => {
  const stored = new StoredEvents()
  for (const article of articles) {
    const frequencies = stored.frequencies(article)
    const candidates = stored.candidatesFor(article, frequencies)
    const eventId = stored.place(article, placeInEvent(article, candidates, frequencies, weights))
    regroup(stored, eventId, weights)
  }
  const eventOf = new Map(
    [...stored.events().values()].flatMap(({ id, articles: own }) => own.map((article) => [article.id, id] as const)),
  )
  return articles.map(({ id }) => eventOf.get(id) ?? id)
}

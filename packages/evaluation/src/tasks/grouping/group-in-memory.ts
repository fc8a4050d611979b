import { indexTermsOf, placeInEvent, termsOf, WINDOW_HOURS } from '@parallax/analysis'
import { type CandidateEvent, knownAt, type PlacingArticle, type TermFrequencies } from '@parallax/model'

interface Held extends CandidateEvent {
  index: Set<string>
}

/** As many as the store offers for one article. */
const CANDIDATES_MAX = 40
const HOUR_MS = 3_600_000

const near = (event: Held, article: PlacingArticle): boolean =>
  event.articles.some(
    (other) => Math.abs(Date.parse(knownAt(other)) - Date.parse(knownAt(article))) <= WINDOW_HOURS * HOUR_MS,
  )

const candidatesFor = (article: PlacingArticle, index: readonly string[], events: readonly Held[]): Held[] =>
  events
    .map((event) => ({ event, shared: index.filter((term) => event.index.has(term)).length }))
    .filter(({ event, shared }) => shared > 0 && near(event, article))
    .sort((a, b) => b.shared - a.shared || (a.event.id < b.event.id ? -1 : 1))
    .slice(0, CANDIDATES_MAX)
    .map(({ event }) => event)

/** The event of each article, placed one after the other as the running house does, with the store in memory. */
export const groupInMemory = (articles: readonly PlacingArticle[], progress: (done: number) => void): string[] => {
  const events: Held[] = []
  const counts = new Map<string, number>()
  return articles.map((article, done) => {
    progress(done)
    const frequencies: TermFrequencies = { articles: done, counts }
    const index = indexTermsOf(termsOf(article), frequencies)
    const placement = placeInEvent(article, candidatesFor(article, index, events), frequencies)
    let event = events.find(({ id }) => id === placement.eventId)
    if (!event) {
      event = {
        id: `event ${String(events.length).padStart(6, '0')}`,
        title: article.title,
        articles: [],
        index: new Set(),
      }
      events.push(event)
    }
    event.articles.push(article)
    for (const term of placement.indexTerms) event.index.add(term)
    for (const term of placement.terms) counts.set(term, (counts.get(term) ?? 0) + 1)
    return event.id
  })
}

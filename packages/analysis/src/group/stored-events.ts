import {
  type CandidateEvent,
  knownAt,
  type Placement,
  type PlacingArticle,
  type TermFrequencies,
} from '@parallax/model'
import { indexTermsOf, leadTermsOf, termsOf } from './index-terms-of.js'
import { WINDOW_HOURS } from './placing-rule.js'

interface Held extends CandidateEvent {
  articles: PlacingArticle[]
}

/** As many as the store offers for one article, of events and of each one's articles. */
const CANDIDATES_MAX = 40
const ARTICLES_MAX = 12
const HOUR_MS = 3_600_000

/** Events in memory that answer what placing asks of a store, as the store does. */
export class StoredEvents {
  readonly #events = new Map<string, Held>()
  readonly #byTerm = new Map<string, Set<string>>()
  readonly #counts = new Map<string, number>()
  #articles = 0

  frequencies(article: PlacingArticle): TermFrequencies {
    const counts = new Map<string, number>()
    for (const term of termsOf(article)) {
      const count = this.#counts.get(term)
      if (count !== undefined) counts.set(term, count)
    }
    return { articles: this.#articles, counts }
  }

  candidatesFor(article: PlacingArticle, frequencies: TermFrequencies): CandidateEvent[] {
    const shared = new Map<string, number>()
    for (const term of indexTermsOf(leadTermsOf(article), frequencies))
      for (const id of this.#byTerm.get(term) ?? []) shared.set(id, (shared.get(id) ?? 0) + 1)
    const at = Date.parse(knownAt(article))
    const hoursFrom = (other: PlacingArticle): number => Math.abs(Date.parse(knownAt(other)) - at) / HOUR_MS
    return [...shared]
      .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
      .flatMap(([id]) => this.#events.get(id) ?? [])
      .filter(({ articles }) => articles.some((other) => hoursFrom(other) <= WINDOW_HOURS))
      .slice(0, CANDIDATES_MAX)
      .map((event) => ({ ...event, articles: nearest(event.articles, hoursFrom) }))
  }

  /** Puts an article where it was placed and gives the event's id. */
  place(
    article: PlacingArticle,
    { eventId, terms, indexTerms }: Pick<Placement, 'eventId' | 'terms' | 'indexTerms'>,
  ): string {
    const id = eventId ?? `event ${String(this.#events.size).padStart(6, '0')}`
    const event = this.#events.get(id) ?? { id, title: article.title, articles: [] }
    event.articles.push(article)
    this.#events.set(id, event)
    for (const term of indexTerms) this.#byTerm.set(term, (this.#byTerm.get(term) ?? new Set()).add(id))
    for (const term of terms) this.#counts.set(term, (this.#counts.get(term) ?? 0) + 1)
    this.#articles += 1
    return id
  }

  /** The same where the event is known, null for a new one. */
  placeIn(eventId: string | null, article: PlacingArticle, frequencies: TermFrequencies): string {
    const terms = leadTermsOf(article)
    return this.place(article, { eventId, terms, indexTerms: indexTermsOf(terms, frequencies) })
  }

  events(): ReadonlyMap<string, CandidateEvent> {
    return this.#events
  }
}

/** The articles nearest in time, in the order they came. */
const nearest = (
  articles: readonly PlacingArticle[],
  hoursFrom: (article: PlacingArticle) => number,
): PlacingArticle[] => {
  if (articles.length <= ARTICLES_MAX) return [...articles]
  const kept = new Set(
    articles
      .map((article, index) => ({ index, hours: hoursFrom(article) }))
      .sort((a, b) => a.hours - b.hours || a.index - b.index)
      .slice(0, ARTICLES_MAX)
      .map(({ index }) => index),
  )
  return articles.filter((_, index) => kept.has(index))
}

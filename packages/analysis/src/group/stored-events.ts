import {
  type CandidateEvent,
  knownAt,
  type Placement,
  type PlacingArticle,
  type Regrouping,
  type TermFrequencies,
} from '@parallax/model'
import { byTime } from './event-order.js'
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
  /** By article. */
  readonly #indexTerms = new Map<string, readonly string[]>()
  #articles = 0
  #begun = 0

  frequencies(article: PlacingArticle): TermFrequencies {
    return this.frequenciesOf(termsOf(article))
  }

  frequenciesOf(terms: readonly string[]): TermFrequencies {
    const counts = new Map<string, number>()
    for (const term of terms) {
      const count = this.#counts.get(term)
      if (count !== undefined) counts.set(term, count)
    }
    return { articles: this.#articles, counts }
  }

  candidatesFor(article: PlacingArticle, frequencies: TermFrequencies): CandidateEvent[] {
    return this.#sharing(indexTermsOf(leadTermsOf(article), frequencies), article)
  }

  /** The events that share index terms with an event, about its latest article. */
  neighboursOf(event: CandidateEvent): CandidateEvent[] {
    const terms = new Set(event.articles.flatMap(({ id }) => this.#indexTerms.get(id) ?? []))
    const latest = [...event.articles].sort(byTime).at(-1)
    return latest ? this.#sharing(terms, latest).filter(({ id }) => id !== event.id) : []
  }

  #sharing(terms: Iterable<string>, about: PlacingArticle): CandidateEvent[] {
    const shared = new Map<string, number>()
    for (const term of terms) for (const id of this.#byTerm.get(term) ?? []) shared.set(id, (shared.get(id) ?? 0) + 1)
    const at = Date.parse(knownAt(about))
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
    const id = eventId ?? this.#newId()
    const event = this.#events.get(id) ?? { id, title: article.title, articles: [] }
    event.articles.push(article)
    this.#events.set(id, event)
    this.#indexTerms.set(article.id, indexTerms)
    for (const term of indexTerms) this.#find(term, id)
    for (const term of terms) this.#counts.set(term, (this.#counts.get(term) ?? 0) + 1)
    this.#articles += 1
    return id
  }

  /** The same where the event is known, null for a new one. */
  placeIn(eventId: string | null, article: PlacingArticle, frequencies: TermFrequencies): string {
    const terms = leadTermsOf(article)
    return this.place(article, { eventId, terms: [...terms], indexTerms: indexTermsOf(terms, frequencies) })
  }

  #newId(): string {
    this.#begun += 1
    return `event ${String(this.#begun).padStart(6, '0')}`
  }

  #find(term: string, eventId: string): void {
    this.#byTerm.set(term, (this.#byTerm.get(term) ?? new Set()).add(eventId))
  }

  /** Does what later evidence asks for, and gives the ids of the events that it changed. */
  regroup(regrouping: Regrouping): string[] {
    if (regrouping.kind === 'split') return this.#split(regrouping.eventId, new Set(regrouping.articleIds))
    this.#merge(regrouping.eventId, regrouping.intoEventId)
    return [regrouping.intoEventId]
  }

  #merge(eventId: string, intoEventId: string): void {
    const [from, into] = [this.#events.get(eventId), this.#events.get(intoEventId)]
    if (!from || !into) return
    into.articles.push(...from.articles)
    this.#events.delete(eventId)
    for (const ids of this.#byTerm.values()) if (ids.delete(eventId)) ids.add(intoEventId)
  }

  #split(eventId: string, articleIds: ReadonlySet<string>): string[] {
    const event = this.#events.get(eventId)
    if (!event) return []
    const away = event.articles
      .filter(({ id }) => articleIds.has(id))
      .map((article) => ({ ...article, splits: (article.splits ?? 0) + 1 }))
    event.articles = event.articles.filter(({ id }) => !articleIds.has(id))
    const id = this.#newId()
    this.#events.set(id, { id, title: away[0]?.title ?? '', articles: away })
    for (const term of away.flatMap((article) => this.#indexTerms.get(article.id) ?? [])) this.#find(term, id)
    return [id]
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

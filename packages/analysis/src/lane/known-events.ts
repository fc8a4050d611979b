import type { LaneArticle, LaneEvent, PlacingArticle, WaitingArticle } from '@parallax/model'

/** An article whose words its revision names. */
export type KnownArticle = LaneArticle & PlacingArticle

/** An event with its articles in the order of first seen. */
export interface KnownEvent extends Omit<LaneEvent, 'articles'> {
  articles: readonly KnownArticle[]
}

/** Articles of kept events together: those of some days, at a third of a kilobyte each. */
const KEPT_ARTICLES_MAX = 60_000

/** One that waited was in no event before. */
export const knownArticle = (article: LaneArticle | WaitingArticle): KnownArticle => ({
  ...{ id: article.id, revisionId: article.revisionId, outletId: article.outletId },
  ...{ publishedAt: article.publishedAt, seenAt: article.seenAt, seq: article.seq, splits: article.splits ?? 0 },
  ...{ title: '', lead: '' },
})

/** Events as they were at a change, so that their articles need not be told again; those used longest ago are forgotten. */
export class KnownEvents {
  readonly #events = new Map<string, KnownEvent>()
  #articles = 0

  get(id: string): KnownEvent | undefined {
    return this.#events.get(id)
  }

  keep(event: KnownEvent): void {
    this.forget(event.id)
    this.#events.set(event.id, event)
    this.#articles += event.articles.length
    for (const oldest of this.#events.keys()) {
      if (this.#articles <= KEPT_ARTICLES_MAX) return
      this.forget(oldest)
    }
  }

  forget(id: string): void {
    this.#articles -= this.#events.get(id)?.articles.length ?? 0
    this.#events.delete(id)
  }
}

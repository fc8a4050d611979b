import { type CandidateEvent, knownAt, type PlacingArticle } from '@parallax/model'
import type { KnownEvent } from './known-events.js'

/** Events that are looked at whole are the same for all articles, with what is worked out of them. */
const whole = new WeakMap<KnownEvent, CandidateEvent>()

const wholeOf = (event: KnownEvent): CandidateEvent => {
  const { id, title, articles } = event
  const made = whole.get(event) ?? { id, title, articles: [...articles] }
  whole.set(event, made)
  return made
}

/** An event with its articles nearest to a time, in the order of first seen. */
export const articlesNear = (event: KnownEvent, around: number, most: number): CandidateEvent => {
  const { id, title, articles } = event
  if (articles.length <= most) return wholeOf(event)
  const distance = (article: PlacingArticle): number => Math.abs(Date.parse(knownAt(article)) - around)
  const near = new Set(
    articles
      .map((article) => ({ article, distance: distance(article) }))
      .sort((a, b) => a.distance - b.distance || a.article.seq - b.article.seq)
      .slice(0, most)
      .map(({ article }) => article),
  )
  return { id, title, articles: articles.filter((article) => near.has(article)) }
}

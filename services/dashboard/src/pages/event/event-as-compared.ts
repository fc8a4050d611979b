import { type Comparison, countsOf, type EventArticle, type NewsEvent } from '@parallax/model'

/** Of an article that is in the event no more, why it was is not known any more. */
const UNKNOWN: EventArticle['why'] = {
  ...{ names: [], words: [], places: [] },
  ...{ hoursApart: null, score: 0, runnerUp: null },
}

/** An event as one of its comparisons saw it: with the articles, headlines and origins that it had then. */
export function eventAsCompared(event: NewsEvent, comparison: Comparison): NewsEvent {
  const why = new Map(event.articles.map((article) => [article.id, article.why]))
  const articles = comparison.articles.map(
    ({ id, outlet, title, url, publishedAt, seenAt, textState, originId }): EventArticle => ({
      ...{ id, outlet, title, url, publishedAt, seenAt, textState, originId },
      why: why.get(id) ?? UNKNOWN,
    }),
  )
  const seen = articles.map(({ seenAt }) => seenAt).sort()
  return {
    ...event,
    title: articles.find(({ id }) => id === comparison.typicalArticleId)?.title ?? event.title,
    firstSeenAt: seen[0] ?? event.firstSeenAt,
    lastSeenAt: seen.at(-1) ?? event.lastSeenAt,
    articles,
    origins: comparison.origins.length,
    counts: { ...countsOf(comparison), edits: 0 },
    comparisonId: comparison.id,
    headlinePair: null,
    givenUp: null,
  }
}

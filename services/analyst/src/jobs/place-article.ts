import { indexTermsOf, WINDOW_HOURS } from '@parallax/analysis'
import { knownAt, type PlacingArticle } from '@parallax/model'
import type { JobHandler } from '@parallax/queue'
import type { AnalystContext } from '../context.js'

const CANDIDATES_MOST = 40

/** Puts an article into the event it reports, or into a new one. */
export const placeArticle: JobHandler<'place-article', AnalystContext> = async ({ articleId }, context) => {
  const article = await context.store.articles.placing(articleId)
  if (!article) return [] // removed, or its text is not there yet

  const placement = await placementOf(article, context)
  const { eventId } = await context.store.events.place(articleId, placement)
  return [['compare-event', { eventId }]]
}

const placementOf = async (article: PlacingArticle, { store, threads }: AnalystContext) => {
  const terms = await threads.run('terms', article)
  const frequencies = await store.events.frequencies(terms)
  const candidates = await store.events.candidatesFor({
    articleId: article.id,
    indexTerms: indexTermsOf(terms, frequencies),
    around: new Date(knownAt(article)),
    windowHours: WINDOW_HOURS,
    limit: CANDIDATES_MOST,
  })
  return threads.run('place', { article, candidates, frequencies })
}

import { FinalError, knownAt, type Placement, type PlacingArticle } from '@parallax/model'
import type { JobHandler } from '@parallax/queue'
import type { AnalystContext } from '../context.js'

const CANDIDATES_MOST = 40

/** Puts an article into the event it reports, or into a new one. */
export const placeArticle: JobHandler<'place-article', AnalystContext> = async ({ articleId }, context) => {
  const article = await context.store.articles.placing(articleId)
  if (!article) return [] // removed, or its text is not there yet

  try {
    const placement = await placementOf(article, context)
    const { eventId } = await context.store.events.place(articleId, placement)
    const compare = ['compare-event', { eventId }] as const
    // An article that begins an event is evidence about no other.
    return placement.eventId === null ? [compare] : [compare, ['revise-event', { eventId }]]
  } catch (error) {
    // Without a word in the store the clock would ask for the same hopeless work again and again.
    if (error instanceof FinalError) await context.store.articles.giveUp(articleId, error.message)
    throw error
  }
}

const placementOf = async (article: PlacingArticle, { store, placing }: AnalystContext): Promise<Placement> => {
  const terms = await placing.run('terms', article)
  const frequencies = await store.events.frequencies(terms)
  const { indexTerms, windowHours } = await placing.run('lookUp', { terms, frequencies })
  const candidates = await store.events.candidatesFor({
    articleId: article.id,
    indexTerms,
    around: new Date(knownAt(article)),
    windowHours,
    limit: CANDIDATES_MOST,
  })
  return placing.run('place', { article, candidates, frequencies })
}

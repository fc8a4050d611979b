import { knownAt, PlacingArticle, type Why } from '@parallax/model'
import type { StaleWhy } from '@parallax/store'
import type { AnalystContext } from './context.js'

const OTHERS_MOST = 12

/** Works out again why each article stands in an event that won or lost articles since. */
export async function explainArticles(eventId: string, context: AnalystContext): Promise<void> {
  const { store } = context
  for (const stale of await store.events.staleWhys(eventId)) {
    const why = await whyOf(stale, eventId, context)
    await store.events.explain(eventId, { articleId: stale.id, change: stale.change, why })
  }
}

async function whyOf(stale: StaleWhy, eventId: string, { store, comparing }: AnalystContext): Promise<Why> {
  const article = PlacingArticle.parse(stale)
  const around = new Date(knownAt(article))
  const terms = await comparing.run('terms', article)
  const frequencies = await store.events.frequencies(terms)
  const { indexTerms, windowHours } = await comparing.run('lookUp', { terms, frequencies })
  const near = { articleId: article.id, indexTerms, around, windowHours, limit: OTHERS_MOST }
  const others = (await store.events.candidatesFor(near)).filter(({ id }) => id !== eventId)
  const own = stale.begins ? null : await store.events.withoutArticle(eventId, { articleId: article.id, around })
  return comparing.run('explain', { article, standing: { own, others }, frequencies })
}

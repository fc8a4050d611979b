import type { AlignedArticle } from './align/aligned-event.js'
import { fullStems, wordDistance } from './align/word-distance.js'

/** Sentences of a text that tell what it is about. */
const LEAD_SENTENCES = 3
/** Articles that are compared with each other: the first to report. */
const ARTICLES_MAX = 100

const leadStems = ({ headline, sentences }: AlignedArticle): Set<string> =>
  fullStems([...headline.tokens, ...sentences.slice(0, LEAD_SENTENCES).flatMap(({ tokens }) => tokens)])

/** The id of the article whose headline and lead are closest to all the others'; the earliest of equals. */
export const typicalArticle = (articles: readonly AlignedArticle[]): string => {
  const leads = articles.slice(0, ARTICLES_MAX).map(leadStems)
  const distances = leads.map((lead) => leads.reduce((sum, other) => sum + wordDistance(lead, other), 0))
  const nearest = distances.indexOf(Math.min(...distances))
  return articles[nearest]?.input.id ?? ''
}

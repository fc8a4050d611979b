import type { AlignedArticle, AlignedSentence } from './aligned-event.js'
import { isWholeSentence } from './asserts-something.js'

/** The sentences of an event that are compared: headlines, and what in the texts is long enough and no furniture. */
export const statedSentences = (articles: readonly AlignedArticle[]): AlignedSentence[] =>
  articles.flatMap((article) => [article.headline, ...article.sentences.filter(isWholeSentence)])

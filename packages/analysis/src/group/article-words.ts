import type { PlacingArticle, WaitingArticle } from '@parallax/model'
import { knowLeadTerms, leadTermsOf, termsOf } from './index-terms-of.js'
import { keepSketch, keptSketch } from './kept-sketch.js'
import type { Sketch } from './sketch.js'

/** All that placing wants to know of an article's words, fit to be sent from the thread that reads to the one that places. */
export interface ArticleWords {
  sketch: Sketch
  leadTerms: readonly string[]
  /** Those of `termsOf`. */
  terms: readonly string[]
}

/** Reads an article for placing. */
export const articleWords = (article: PlacingArticle): ArticleWords => ({
  sketch: keptSketch(article),
  leadTerms: leadTermsOf(article),
  terms: termsOf(article),
})

/** Has the words of an article known here, so that it need not be read again. */
export const keepWords = (article: WaitingArticle, { sketch, leadTerms }: ArticleWords): void => {
  keepSketch(article.revisionId, sketch)
  knowLeadTerms(article, leadTerms)
}

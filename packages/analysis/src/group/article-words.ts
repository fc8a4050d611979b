import type { PlacingArticle, WaitingArticle } from '@parallax/model'
import { allTermsOf, knowLeadTerms, termsOfLead } from './index-terms-of.js'
import { keepSketch } from './kept-sketch.js'
import type { Sketch } from './sketch.js'
import { sketched } from './sketch-of.js'

/** All that placing wants to know of an article's words, fit to be sent from the thread that reads to the one that places. */
export interface ArticleWords {
  sketch: Sketch
  leadTerms: readonly string[]
  /** Those of `termsOf`. */
  terms: readonly string[]
}

/** Reads an article for placing. Nothing of it is kept here. */
export const articleWords = (article: PlacingArticle): ArticleWords => {
  const read = sketched(article)
  const { sketch } = read
  const leadTerms = termsOfLead(read)
  return { sketch, leadTerms, terms: allTermsOf(article, { leadTerms, sketch }) }
}

/** Has the words of an article known here, so that it need not be read again. */
export const keepWords = (article: WaitingArticle, { sketch, leadTerms }: ArticleWords): void => {
  keepSketch(article.revisionId, sketch)
  knowLeadTerms(article, leadTerms)
}

import type { Comparison } from '@parallax/model'
import { type AnnotatedView, annotatedView } from './annotated-view.js'
import { indexComparison } from './comparison-index.js'

type ComparedArticle = Comparison['articles'][number]

const views = new WeakMap<Comparison, Map<string, AnnotatedView>>()

/** What the annotated page of an article shows; made once for as long as the comparison is kept: its diffs cost most. */
export function keptAnnotatedView(article: ComparedArticle, comparison: Comparison): AnnotatedView {
  const ofComparison = views.get(comparison) ?? new Map<string, AnnotatedView>()
  views.set(comparison, ofComparison)
  const view = ofComparison.get(article.id) ?? annotatedView(article, indexComparison(comparison))
  ofComparison.set(article.id, view)
  return view
}

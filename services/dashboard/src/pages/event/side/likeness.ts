import type { ComparedArticle, Fact } from '@parallax/model'
import type { ComparisonIndex } from '../comparison-index.js'

const factsOf = ({ sentences }: ComparedArticle): Set<string> =>
  new Set(sentences.flatMap(({ factId }) => factId ?? []))

/** What a shared fact counts: told differently in a way that matters, it unites and parts the two. */
const DIFFERS_COUNTS = 0.5

/**
 * The share of the shorter article's facts that the other has too, 0 to 1. Of the shorter one's, because by facts of
 * both together every brief would be the most different of all (the overlap coefficient, Szymkiewicz 1934).
 */
export function likeness(a: ComparedArticle, b: ComparedArticle, index: ComparisonIndex): number {
  const [inA, inB] = [factsOf(a), factsOf(b)]
  const places = [a, b].map((article) => index.comparison.articles.indexOf(article))
  const differs = (fact: Fact | undefined) => places.some((place) => fact?.cells[place] === 'differs')
  const shared = [...inA].filter((id) => inB.has(id))
  const weight = shared.reduce((sum, id) => sum + (differs(index.fact(id)) ? DIFFERS_COUNTS : 1), 0)
  return shared.length === 0 ? 0 : weight / Math.min(inA.size, inB.size)
}

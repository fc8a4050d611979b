import type { PlacingArticle } from '@parallax/model'
import { averageLink } from './average-link.js'
import { compareArticles, sameEventProbabilities } from './compared-articles.js'
import { groupInOrder } from './group-in-order.js'
import { GROUPING_WEIGHTS } from './grouping-weights.js'
import type { GroupingWeights } from './grouping-weights-type.js'
import { TOGETHER_MIN } from './placing-rule.js'

/** The events of articles that are all there at once, whatever their order: an event is named after its first id. */
const groupTogether = (articles: readonly PlacingArticle[], weights: GroupingWeights): string[] => {
  const sorted = [...articles].sort((a, b) => (a.id < b.id ? -1 : 1))
  const compared = compareArticles(sorted, weights.means)
  const probabilities = sameEventProbabilities(compared, weights)
  const groups = averageLink(sorted.length, { pairs: compared.pairs, probabilities }, TOGETHER_MIN)
  const eventOf = new Map(
    groups.flatMap((group) =>
      group.map((index) => [sorted[index]?.id ?? '', sorted[group[0] ?? 0]?.id ?? ''] as const),
    ),
  )
  return articles.map(({ id }) => eventOf.get(id) ?? id)
}

/**
 * The event of each article, as a label. `dated`: the articles come in the given order and each is placed by
 * `placeInEvent` from what came before it, as the running house does. Otherwise all are there at once, dates say nothing,
 * and the labels do not depend on the order.
 */
export const groupArticles = (
  articles: readonly PlacingArticle[],
  { dated }: { dated: boolean },
  weights: GroupingWeights = GROUPING_WEIGHTS,
): string[] => (dated ? groupInOrder(articles, weights) : groupTogether(articles, weights))

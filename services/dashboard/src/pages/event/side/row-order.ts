import type { ComparedArticle } from '@parallax/model'
import { outOfOrder } from './out-of-order.js'

type Told = Pick<ComparedArticle, 'sentences'>

/** Facts that at least two of the articles tell. */
function sharedBy(articles: readonly Told[]): Set<string> {
  const seen = new Set<string>()
  const shared = new Set<string>()
  for (const { sentences } of articles) {
    const own = new Set(sentences.flatMap(({ factId }) => factId ?? []))
    for (const id of own) (seen.has(id) ? shared : seen).add(id)
  }
  return shared
}

/**
 * Shared facts in the order of the first article. What it lacks comes where the next article has it: behind the fact
 * that it follows there.
 */
export function rowOrder(articles: readonly Told[]): string[] {
  const shared = sharedBy(articles)
  const order: string[] = []
  for (const { sentences } of articles) {
    const known = sentences.map(({ factId }) => order.indexOf(factId ?? ''))
    const strays = outOfOrder(known)
    let last = -1
    sentences.forEach(({ factId }, place) => {
      if (factId === null || !shared.has(factId) || strays.has(place)) return
      if ((known[place] ?? -1) >= 0) last = order.indexOf(factId)
      else if (!order.includes(factId)) order.splice(++last, 0, factId)
    })
  }
  return order
}

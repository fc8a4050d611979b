import { FIELD_COUNT, FIELDS } from './sketch.js'
import type { WeighedSketch } from './weighed-sketch.js'

/** Two articles by their places in a list, the earlier first. */
export interface NearPair {
  a: number
  b: number
}

/**
 * So many of an article's nearest by title and lead are compared with it closely. An event of more articles still comes
 * together, as its articles stand in each other's lists in turns.
 */
const NEAREST = 60
/** A term that more articles have finds too many of them; the first thousand are enough to meet. */
const HOLDERS_MAX = 1_000

interface Holder {
  article: number
  weight: number
}

const holdersOf = (articles: readonly WeighedSketch[]): Map<number, Holder[]> => {
  const holders = new Map<number, Holder[]>()
  articles.forEach(({ sketch, rarities, squares }, article) => {
    const length = Math.sqrt(squares[FIELDS.lead] as number)
    sketch.ids.forEach((id, term) => {
      const weight = (sketch.counts[term * FIELD_COUNT + FIELDS.lead] as number) * (rarities[term] as number)
      if (weight === 0) return
      const known = holders.get(id)
      if (!known) holders.set(id, [{ article, weight: weight / length }])
      else if (known.length < HOLDERS_MAX) known.push({ article, weight: weight / length })
    })
  })
  return holders
}

const nearestOf = (sums: Float64Array, met: readonly number[]): number[] =>
  met.length <= NEAREST
    ? [...met]
    : [...met].sort((x, y) => (sums[y] as number) - (sums[x] as number) || x - y).slice(0, NEAREST)

/**
 * The pairs of articles that may report one event: each article with the nearest to it by the cosine of titles and leads,
 * found by the terms they share. Linear in the articles where no term is shared by a great part of them.
 */
export const nearPairs = (articles: readonly WeighedSketch[]): NearPair[] => {
  const holders = holdersOf(articles)
  const sums = new Float64Array(articles.length)
  const near = articles.map(() => new Set<number>())
  articles.forEach(({ sketch, rarities }, article) => {
    const met: number[] = []
    sketch.ids.forEach((id, term) => {
      const own = (sketch.counts[term * FIELD_COUNT + FIELDS.lead] as number) * (rarities[term] as number)
      if (own === 0) return
      for (const other of holders.get(id) ?? []) {
        if (other.article === article) continue
        if (sums[other.article] === 0) met.push(other.article)
        sums[other.article] = (sums[other.article] as number) + own * other.weight
      }
    })
    for (const other of nearestOf(sums, met)) near[Math.min(article, other)]?.add(Math.max(article, other))
    for (const other of met) sums[other] = 0
  })
  return near.flatMap((others, a) => [...others].sort((x, y) => x - y).map((b) => ({ a, b })))
}

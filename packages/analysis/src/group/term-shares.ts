import type { PlacingArticle } from '@parallax/model'
import { keptSketch } from './kept-sketch.js'
import { FIELD_COUNT, FIELDS } from './sketch.js'
import type { WeighedSketch } from './weighed-sketch.js'

/**
 * The terms of an article's title and lead that its event's articles have there too, and what each adds to `score`: in
 * proportion to its part of the likeness of their titles and leads (cosine of counts times rarity, mean over the articles).
 */
export const termShares = (
  { sketch, rarities }: WeighedSketch,
  members: readonly PlacingArticle[],
  score: number,
): Map<string, number> => {
  const places = new Map([...sketch.ids].map((id, term) => [id, term]))
  const parts = new Map<string, number>()
  for (const member of members.map(keptSketch))
    member.ids.forEach((id, otherTerm) => {
      const term = places.get(id)
      if (term === undefined) return
      const name = sketch.terms[term] as string
      const own = sketch.counts[term * FIELD_COUNT + FIELDS.lead] as number
      const other = member.counts[otherTerm * FIELD_COUNT + FIELDS.lead] as number
      const rarity = rarities[term] as number
      const part = own * other * rarity * rarity
      if (part > 0) parts.set(name, (parts.get(name) ?? 0) + part / members.length)
    })
  const total = [...parts.values()].reduce((sum, part) => sum + part, 0)
  return new Map([...parts].map(([term, part]) => [term, (part / total) * score]))
}

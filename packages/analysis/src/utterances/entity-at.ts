import type { Entity } from '@parallax/language'
import type { Span } from '@parallax/model'
import type { AlignedArticle } from '../align/aligned-event.js'

const overlap = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))

/** The entity that a span speaks of: the one whose mention takes up most of it. */
export const entityAt = ({ reading }: AlignedArticle, span: Span): Entity | undefined => {
  let best: Entity | undefined
  let most = 0
  for (const entity of reading.entities)
    for (const mention of entity.mentions) {
      const covered = overlap(mention, span)
      if (covered > most) {
        best = entity
        most = covered
      }
    }
  return best
}

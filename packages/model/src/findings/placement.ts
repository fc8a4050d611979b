import { z } from 'zod'
import { findingShape } from './finding-shape.js'

export const Place = z.enum(['headline', 'lead', 'first-third', 'middle-third', 'last-third'])
export type Place = z.infer<typeof Place>

/** One fact that stands at the top of one article and far down in another. */
export const PlacementFinding = findingShape('placement', {
  /** Where each article that tells it tells it first; `sentence` counts from 0 among the `of` sentences of its text. */
  places: z.array(
    z.object({ articleId: z.string(), place: Place, sentence: z.int().nonnegative(), of: z.int().positive() }),
  ),
})

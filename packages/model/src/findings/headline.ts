import { z } from 'zod'
import { Span } from '../span.js'
import { findingShape } from './finding-shape.js'

/** Words of the two headlines of the pair that stand for each other; offsets into each title. */
export const HeadlineMatch = z.object({ a: Span, b: Span })
export type HeadlineMatch = z.infer<typeof HeadlineMatch>

/** The headlines of the origins, and the two that differ most. */
export const HeadlineFinding = findingShape('headline', {
  /** Article ids of the most different pair. */
  pair: z.tuple([z.string(), z.string()]),
  /** 0 for the same words, 1 for none in common. */
  distance: z.number(),
  /** Missing in comparisons that were made before headlines were aligned. */
  matches: z.array(HeadlineMatch).optional(),
  /** Which fact each headline leads on; null where it asserts none that is told below. In the order of the evidence. */
  leads: z.array(z.object({ articleId: z.string(), factId: z.string().nullable() })).optional(),
})

import { z } from 'zod'
import { Evidence } from '../span.js'
import { findingShape } from './finding-shape.js'

export const Stance = z.enum(['fact', 'attributed', 'hedged', 'alleged', 'conditional'])
export type Stance = z.infer<typeof Stance>

/** One fact that is stated as such here, and hedged, alleged or made to depend on something there. */
export const CertaintyFinding = findingShape('certainty', {
  /** One an article, in the order of the evidence; `marker` is what makes it less than a fact: a word, or the clause of a condition. */
  stances: z.array(z.object({ articleId: z.string(), stance: Stance, marker: Evidence.nullable() })),
})

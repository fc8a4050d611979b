import { z } from 'zod'
import { Evidence } from '../span.js'
import { findingShape } from './finding-shape.js'

export const Stance = z.enum(['fact', 'attributed', 'hedged', 'alleged'])
export type Stance = z.infer<typeof Stance>

/** One fact that is stated as such here, and hedged or alleged there. */
export const CertaintyFinding = findingShape('certainty', {
  /** One an article, in the order of the evidence; `marker` is what makes it less than a fact. */
  stances: z.array(z.object({ articleId: z.string(), stance: Stance, marker: Evidence.nullable() })),
})

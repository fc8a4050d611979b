import { z } from 'zod'
import { Evidence } from '../span.js'
import { findingShape } from './finding-shape.js'

/** What a verb of saying adds to "said". */
export const SayingClass = z.enum(['neutral', 'doubting', 'conceding', 'insisting', 'boasting', 'denying', 'demanding'])
export type SayingClass = z.infer<typeof SayingClass>

/** The same statement of the same speaker, carried by verbs of different classes. */
export const AttributionFinding = findingShape('attribution', {
  speaker: z.string(),
  /** One an article, in the order of the evidence. */
  verbs: z.array(z.object({ articleId: z.string(), verb: Evidence, class: SayingClass })),
})

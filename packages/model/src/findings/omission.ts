import { z } from 'zod'
import { findingShape } from './finding-shape.js'

/** A fact of two or more other origins that an article lacks; `fair` says why it may not be blamed for that. */
export const OmissionFinding = findingShape('omission', {
  articleId: z.string(),
  fair: z.enum(['published-before-known', 'snippet-only', 'short-brief']).nullable(),
  /** Index of the sentence of the article after which the fact would stand; -1 for before the first. */
  afterSentence: z.int(),
})

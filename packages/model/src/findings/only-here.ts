import { z } from 'zod'
import { findingShape } from './finding-shape.js'

/** A fact with one origin. */
export const OnlyHereFinding = findingShape('only-here', {
  articleId: z.string(),
})

import { z } from 'zod'
import { Evidence } from '../span.js'
import { findingShape } from './finding-shape.js'

/** How often one article calls it so. */
export const LabelUse = z.object({
  articleId: z.string(),
  /** In lower case, without article and possessive. */
  label: z.string(),
  inHeadline: z.int().nonnegative(),
  inText: z.int().nonnegative(),
  /** Where, the first of them; none in a comparison made before places were kept. */
  places: z.array(Evidence).default([]),
})
export type LabelUse = z.infer<typeof LabelUse>

/** One actor, place, group or thing under different names. */
export const LabelFinding = findingShape('label', {
  /** The name that most articles give it. */
  about: z.string(),
  uses: z.array(LabelUse),
  /**
   * How unevenly the outlets use the names: the largest z-score of a label's log-odds with an informative prior, one
   * outlet against the others (Monroe et al. 2008).
   */
  unevenness: z.number(),
})

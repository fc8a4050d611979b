import { z } from 'zod'
import { Correction } from './correction.js'
import { CorrectionDifference } from './correction-difference.js'

/** What became of an event: the articles it had and has, in the order they were first seen. */
export const EventChange = z.object({
  /** null for an event that would be begun. */
  id: z.string().nullable(),
  title: z.string(),
  articlesBefore: z.array(z.string()),
  articlesAfter: z.array(z.string()),
  /** The event that answers for this one from now on; null where it stands by itself. */
  mergedInto: z.string().nullable(),
  /** The event it was split from; null where it began by itself. */
  splitFrom: z.string().nullable(),
})
export type EventChange = z.infer<typeof EventChange>

/** What a correction changes at once, and what the next comparison will do without. */
export const CorrectionEffect = z.object({
  events: z.array(EventChange),
  /** Facts of the latest comparison that hold the two sentences together. */
  factIds: z.array(z.string()),
  /** Findings of the latest comparison that will be left out. */
  findingIds: z.array(z.string()),
})
export type CorrectionEffect = z.infer<typeof CorrectionEffect>

/** What a correction would change, before it is made. */
export const CorrectionPreview = CorrectionEffect.extend({
  /** As in the correction that would be made. */
  about: Correction.shape.about,
  /** What the comparisons would say; null where they were not made in the time that a request waits. */
  difference: CorrectionDifference.nullable(),
})
export type CorrectionPreview = z.infer<typeof CorrectionPreview>

/** A correction with what it did. */
export const AppliedCorrection = Correction.extend({ effect: CorrectionEffect })
export type AppliedCorrection = z.infer<typeof AppliedCorrection>

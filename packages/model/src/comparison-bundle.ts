import { z } from 'zod'
import { Comparison, ComparisonBody } from './comparison.js'
import { EventInput } from './event-input.js'

/** The layout of a bundle; it goes up where an older reader would misread it. */
export const BUNDLE_FORMAT = 'parallax-bundle@1'

/**
 * One comparison with everything that it was made from, so that anybody who has the method can make it again: from
 * `input` by `method` follows `result`, byte for byte.
 */
export const ComparisonBundle = z.strictObject({
  format: z.literal(BUNDLE_FORMAT),
  method: z.string(),
  /** Which comparison of an installation it is; null where none has kept it. */
  kept: Comparison.pick({ id: true, eventId: true, version: true, createdAt: true }).nullable(),
  input: EventInput,
  result: ComparisonBody,
})
export type ComparisonBundle = z.infer<typeof ComparisonBundle>

/** The bytes of a result that two makings of it are held against each other by: its fields in the order of the schema. */
export const resultBytes = (result: ComparisonBody): string => JSON.stringify(ComparisonBody.parse(result))

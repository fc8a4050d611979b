import { z } from 'zod'
import { FINDING_KINDS } from '../finding.js'

/** As many origins a fact must come to where nobody says how many. */
export const SPREAD_ORIGINS = 3

const Id = z.string().regex(/^[\w.-]{1,100}$/, 'Not an id')

/** Which of what happens is meant; each that is given must hold. */
const where = {
  /** It concerns an article of this outlet. */
  outlet: Id.optional(),
  /** It concerns articles of both. */
  pair: z.tuple([Id, Id]).optional(),
  /** It concerns an article of an outlet of this group of the reader's. */
  group: Id.optional(),
  /** The event, also after it was merged with others. */
  event: Id.optional(),
}

/** A rule over what happens to events, as data. */
export const AlertRule = z.discriminatedUnion('on', [
  z.strictObject({ on: z.literal('number-conflict'), ...where }),
  z.strictObject({
    on: z.literal('fact-spread'),
    /** Had fewer before, and now as many or more. */
    origins: z.int().min(2).max(100).optional(),
    ...where,
  }),
  z.strictObject({ on: z.literal('number-edit'), ...where }),
  z.strictObject({ on: z.literal('headline-edit'), ...where }),
  z.strictObject({ on: z.literal('new-finding'), kind: z.enum(FINDING_KINDS), ...where }),
])
export type AlertRule = z.infer<typeof AlertRule>

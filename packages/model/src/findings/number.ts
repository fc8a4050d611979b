import { z } from 'zod'
import { Span } from '../span.js'
import { findingShape } from './finding-shape.js'

/**
 * One stated value of a quantity, at its place in the text, or in the headline where `in` is `title`. `low` equals
 * `high` for an exact value; null is an open end. Sorted by `knownAt`, an outlet's values are its steps over time.
 */
export const StatedValue = Span.extend({
  articleId: z.string(),
  in: z.literal('title').optional(),
  text: z.string(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  knownAt: z.string(),
})
export type StatedValue = z.infer<typeof StatedValue>

/**
 * The same quantity with values that differ. Only `conflict` says that both cannot be true. Also days, periods of years
 * (`date`, `low` and `high` its first and last day), and places of which one was taken for the other (`name`, both null).
 */
export const NumberFinding = findingShape('number', {
  relation: z.enum(['conflict', 'rounding', 'bound', 'superseded']),
  unit: z.string(),
  thing: z.string(),
  values: z.array(StatedValue),
})

import { z } from 'zod'
import { Evidence } from '../span.js'
import { findingShape } from './finding-shape.js'

/** What kind of loaded word it is; the last four are images. */
export const LoadedClass = z.enum([
  'adjective',
  'adverb',
  'epithet',
  'verb',
  'intensifier',
  'scare quote',
  'war',
  'disease',
  'disaster',
  'animal',
])
export type LoadedClass = z.infer<typeof LoadedClass>

/** A loaded word in the outlet's own voice, and how others word the same fact without it. */
export const LoadedFinding = findingShape('loaded', {
  articleId: z.string(),
  word: Evidence,
  class: LoadedClass,
  /** How probable it is that readers call it loaded, 0 to 1. */
  probability: z.number().min(0).max(1),
  /** The words that stand for it in a plain wording; null where the plain wording leaves it out. */
  plain: Evidence.nullable(),
})

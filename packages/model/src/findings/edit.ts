import { z } from 'zod'
import { Span } from '../span.js'
import { findingShape } from './finding-shape.js'

export const EditChange = z.enum(['number', 'quote', 'hedge', 'label', 'headline', 'correction', 'removed'])
export type EditChange = z.infer<typeof EditChange>

/** A verbatim piece of an earlier or later revision of an article. Offsets into that revision's text or title. */
export const RevisionSpan = Span.extend({
  revisionId: z.string(),
  in: z.enum(['text', 'title']),
  text: z.string(),
})
export type RevisionSpan = z.infer<typeof RevisionSpan>

/** A revision that changed what an article says. Evidence is what it says now and who said so before it. */
export const EditFinding = findingShape('edit', {
  articleId: z.string(),
  change: EditChange,
  /** When the later revision was seen. */
  at: z.string(),
  before: RevisionSpan.nullable(),
  after: RevisionSpan.nullable(),
  /** Another outlet's article that had the new number before the edit, and hours from it to the edit, in tenths. */
  follows: z.object({ articleId: z.string(), hours: z.number() }).nullable(),
})

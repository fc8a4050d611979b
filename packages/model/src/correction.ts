import { z } from 'zod'

/** What a reader fixed; an input to every later placing and comparison. */
export const CorrectionAction = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('merge'), eventId: z.string(), intoEventId: z.string() }),
  z.object({ kind: z.literal('split'), eventId: z.string(), articleIds: z.array(z.string()).min(1) }),
  z.object({ kind: z.literal('move'), articleId: z.string(), toEventId: z.string() }),
  z.object({
    kind: z.literal('not-same-fact'),
    eventId: z.string(),
    /** The two sentences, verbatim, so that the correction outlives every re-analysis. */
    a: z.object({ articleId: z.string(), text: z.string() }),
    b: z.object({ articleId: z.string(), text: z.string() }),
  }),
  z.object({ kind: z.literal('wrong-finding'), eventId: z.string(), findingId: z.string() }),
])
export type CorrectionAction = z.infer<typeof CorrectionAction>

export const Correction = z.object({
  id: z.string(),
  createdAt: z.string(),
  action: CorrectionAction,
  /** The words that it is about, verbatim as they were then: a headline, two sentences or a finding; empty where unknown. */
  about: z.array(z.string()),
})
export type Correction = z.infer<typeof Correction>

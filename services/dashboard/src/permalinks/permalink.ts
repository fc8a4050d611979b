import { ComparedArticle, Comparison, Fact, Finding } from '@parallax/model'
import { z } from 'zod'

/** One row of one comparison, which stays as it is for ever. */
export const Permalink = z.object({
  id: z.string(),
  createdAt: z.string(),
  comparison: Comparison.pick({
    id: true,
    eventId: true,
    version: true,
    method: true,
    fingerprint: true,
    createdAt: true,
  }),
  /** The fact, or the fact that the finding is about; null where it is about none. */
  fact: Fact.nullable(),
  /** Null where the row is a fact. */
  finding: Finding.nullable(),
  /** All articles that were compared, in the order of the fact's `cells`, without their texts. */
  articles: z.array(ComparedArticle.omit({ paragraphs: true, sentences: true })),
})
export type Permalink = z.infer<typeof Permalink>

import { z } from 'zod'
import { CorrectionAction } from './correction.js'
import { OutletName } from './outlet.js'

/** A state that an article was in before its latest one. */
export const EarlierRevision = z.object({
  id: z.string(),
  title: z.string(),
  paragraphs: z.array(z.string()),
  seenAt: z.string(),
})
export type EarlierRevision = z.infer<typeof EarlierRevision>

/** One article as the comparison takes it in: the latest revision of its text. */
export const InputArticle = z.object({
  id: z.string(),
  revisionId: z.string().nullable(),
  outlet: OutletName,
  title: z.string(),
  url: z.string(),
  publishedAt: z.string().nullable(),
  seenAt: z.string(),
  textState: z.enum(['read', 'snippet']),
  paragraphs: z.array(z.string()),
  /** When the latest revision was seen; missing where the article has only one. */
  revisedAt: z.string().optional(),
  /** Earlier revisions that came from where the latest one did, the oldest first; missing where there are none. */
  earlier: z.array(EarlierRevision).optional(),
})
export type InputArticle = z.infer<typeof InputArticle>

/** Everything a comparison is made from. The order of `articles` and `corrections` changes nothing. */
export const EventInput = z.object({
  articles: z.array(InputArticle),
  corrections: z.array(CorrectionAction),
})
export type EventInput = z.infer<typeof EventInput>

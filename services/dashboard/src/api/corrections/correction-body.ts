import { z } from 'zod'
import { Id } from '../id.js'

/** Longer than any sentence; a side of `not-same-fact` is the sentence itself, which outlives every re-analysis. */
const SENTENCE_MAX = 5_000
/** More than any event has. */
const ARTICLES_MAX = 1_000

const Side = z.strictObject({ articleId: Id, text: z.string().min(1).max(SENTENCE_MAX) })

/** What a reader may fix, as it is asked for. */
export const CorrectionBody = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('merge'), eventId: Id, intoEventId: Id }),
  z.strictObject({ kind: z.literal('split'), eventId: Id, articleIds: z.array(Id).min(1).max(ARTICLES_MAX) }),
  z.strictObject({ kind: z.literal('move'), articleId: Id, toEventId: Id }),
  z.strictObject({ kind: z.literal('not-same-fact'), eventId: Id, a: Side, b: Side }),
  z.strictObject({ kind: z.literal('wrong-finding'), eventId: Id, findingId: Id }),
])

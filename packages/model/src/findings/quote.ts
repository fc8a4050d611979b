import { z } from 'zod'
import { Evidence } from '../span.js'
import { findingShape } from './finding-shape.js'

export const QuoteRelation = z.enum(['speaker', 'words', 'ellipsis', 'cut', 'paraphrase'])
export type QuoteRelation = z.infer<typeof QuoteRelation>

/** One utterance as one article prints it. */
export const QuoteVersion = z.object({
  articleId: z.string(),
  /** The words inside the quotation marks; of a paraphrase the words that stand for them. */
  words: Evidence,
  isQuoted: z.boolean(),
  /** As the article writes it; null where it names nobody. */
  speaker: Evidence.nullable(),
  verb: Evidence.nullable(),
  /** Share of the longest version's words that it keeps, 0 to 1. */
  kept: z.number().min(0).max(1),
})
export type QuoteVersion = z.infer<typeof QuoteVersion>

/**
 * One utterance that the articles print differently. `speaker`: the same words, another speaker; `words`: different words
 * inside quotation marks; `ellipsis`: words left out inside; `cut`: at an end; `paraphrase`: quoted here, retold there.
 * The first of these that holds.
 */
export const QuoteFinding = findingShape('quote', {
  relation: QuoteRelation,
  /** The fullest form of the name in the articles; null where none names the speaker. */
  speaker: z.string().nullable(),
  versions: z.array(QuoteVersion),
})

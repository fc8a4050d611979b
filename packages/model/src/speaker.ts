import { z } from 'zod'
import { Evidence } from './span.js'

/** How much one article lets somebody speak. */
export const SpeakerIn = z.object({
  articleId: z.string(),
  /** Words of theirs inside quotation marks. */
  quotedWords: z.int().nonnegative(),
  quotations: z.int().nonnegative(),
  /** The first few of them. */
  places: z.array(Evidence),
})
export type SpeakerIn = z.infer<typeof SpeakerIn>

/** Somebody who is quoted in an event. */
export const Speaker = z.object({
  /** The fullest form of the name in the articles; what the texts call them where they leave them without a name. */
  name: z.string(),
  /** `unnamed`: "a senior official", all of them together; `nobody`: quotations of which no speaker was made out. */
  kind: z.enum(['named', 'unnamed', 'nobody']),
  /** One for each article that quotes them, in the order of the articles. */
  by: z.array(SpeakerIn),
})
export type Speaker = z.infer<typeof Speaker>

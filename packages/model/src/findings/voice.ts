import { z } from 'zod'
import { Evidence } from '../span.js'
import { findingShape } from './finding-shape.js'

/** `nominal`: the act as a noun, with nobody who does it: "the shooting of Vik". */
export const VoiceForm = z.enum(['active', 'passive-with-agent', 'passive-without-agent', 'nominal'])
export type VoiceForm = z.infer<typeof VoiceForm>

/** One happening that is told with and without the one who acts. */
export const VoiceFinding = findingShape('voice', {
  /** Lemma of the verb. */
  act: z.string(),
  /**
   * One an article, in the order of the evidence. `words` go from who acts to whom it is done to, as far as the sentence
   * states them; missing in comparisons made before `parallax-6`.
   */
  forms: z.array(z.object({ articleId: z.string(), form: VoiceForm, words: Evidence.optional() })),
})

import { z } from 'zod'
import { findingShape } from './finding-shape.js'

export const VoiceForm = z.enum(['active', 'passive-with-agent', 'passive-without-agent'])
export type VoiceForm = z.infer<typeof VoiceForm>

/** One happening that is told with and without the one who acts. */
export const VoiceFinding = findingShape('voice', {
  /** Lemma of the verb. */
  act: z.string(),
  /** One an article, in the order of the evidence. */
  forms: z.array(z.object({ articleId: z.string(), form: VoiceForm })),
})

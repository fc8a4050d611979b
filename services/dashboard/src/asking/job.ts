import type { JobView } from '@parallax/queue'
import { z } from 'zod'

/** A job as clients see it, whether the queue still holds it or only the store remembers it. */
export const Job = z.object({
  id: z.string(),
  name: z.string(),
  payload: z.unknown(),
  /** `waiting` also between two tries. */
  state: z.enum(['waiting', 'active', 'completed', 'failed']),
  /** Percent done. */
  progress: z.number().min(0).max(100),
  /** What it does just now, in a few words. */
  step: z.string().nullable(),
  steps: z.array(z.object({ at: z.string(), percent: z.number(), step: z.string() })),
  /** What a completed job found; null where it has nothing to say. */
  answer: z.unknown(),
  /** Why the last try failed, in words, also while the next one is waited for. */
  failure: z.string().nullable(),
})
export type Job = z.infer<typeof Job>

export const isOver = ({ state }: Pick<Job, 'state'>): boolean => state === 'completed' || state === 'failed'

export const jobOfView = ({ id, name, payload, state, progress, step, steps, answer, failure }: JobView): Job => ({
  ...{ id, name, payload, state, progress, step, failure },
  steps: [...steps],
  answer: answer ?? null,
})

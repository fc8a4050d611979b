import { z } from 'zod'

/** An article that went from one event to another. */
export const Move = z.object({ articleId: z.string(), from: z.string(), to: z.string() })
export type Move = z.infer<typeof Move>

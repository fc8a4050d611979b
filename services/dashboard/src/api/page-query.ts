import { z } from 'zod'

/** `limit` and `cursor` of every list. */
export const PageQuery = z.strictObject({
  limit: z.coerce.number<string>('A whole number').int().min(1).max(200).default(50),
  cursor: z.string().min(1).max(500).optional(),
})

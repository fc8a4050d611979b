import { z } from 'zod'

/** The answer of every list: a page of items, and the cursor of the next page or null at the end. */
export const listOf = <S extends z.ZodType>(item: S) => z.object({ items: z.array(item), next: z.string().nullable() })

import { z } from 'zod'

/** Some items of a list, and the cursor of those that follow; null at the end. */
export interface Page<T> {
  items: T[]
  next: string | null
}

export interface PageRequest {
  limit: number
  cursor?: string | null | undefined
}

/** A cursor that this list did not hand out. */
export class CursorError extends Error {
  override readonly name = 'CursorError'
}

/**
 * The position that a cursor stands for: the sort key of the last row that was handed out, so that rows added
 * before it move nothing. Null at the start of the list. Throws `CursorError` on anything else.
 */
export function positionOf<S extends z.ZodType>(cursor: string | null | undefined, schema: S): z.output<S> | null {
  if (cursor === undefined || cursor === null || cursor === '') return null
  try {
    return schema.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')))
  } catch (cause) {
    throw new CursorError('the cursor is not one that this list gave out', { cause })
  }
}

/** Makes a page of `limit` items from one row more than that, which says whether more follow. */
export function pageOf<T>(found: readonly T[], limit: number, positionAt: (last: T) => unknown): Page<T> {
  const items = found.slice(0, limit)
  const last = items.at(-1)
  const next =
    found.length > limit && last !== undefined
      ? Buffer.from(JSON.stringify(positionAt(last))).toString('base64url')
      : null
  return { items, next }
}

/** Position in a list in the order rows were added. */
export const Sequence = z.int().nonnegative()

import { CursorError, type Page, type PageRequest } from '@parallax/store'

/**
 * A page of a list that is short enough to be read as a whole. The cursor is the id of the last item that was given, so
 * what comes before it moves nothing. Throws `CursorError` where that is not in the list.
 */
export function pageOfAll<T extends { id: string }>(items: readonly T[], { limit, cursor }: PageRequest): Page<T> {
  const from = cursor ? items.findIndex(({ id }) => id === cursor) + 1 : 0
  if (cursor && from === 0) throw new CursorError('the cursor is not one that this list gave out')
  const page = items.slice(from, from + limit)
  return { items: page, next: from + limit < items.length ? (page.at(-1)?.id ?? null) : null }
}

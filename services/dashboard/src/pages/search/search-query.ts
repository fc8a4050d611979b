import { z } from 'zod'
import { queryLink } from '../parts/query-link.js'

/** The kinds of what is found, in the order of the page. */
export const FoundKind = z.enum(['events', 'facts', 'speakers', 'articles'])
export type FoundKind = z.infer<typeof FoundKind>

export const SEARCH_MAX = 200

/** The state of the search page. What is not understood is left out, never an error. */
export const SearchQuery = z.object({
  q: z.string().trim().catch(''),
  /** The one kind that is shown, and then more of it. */
  only: FoundKind.optional().catch(undefined),
})
export type SearchQuery = z.infer<typeof SearchQuery>

export const searchLink = ({ q, only }: SearchQuery): string => queryLink('/search', { q, only })

import type { TokenScope } from '@parallax/model'

/** By the first part of the path. What is not here, as the board of the queue, is for administrators. */
const SCOPES: Readonly<Record<string, TokenScope>> = {
  feeds: 'feeds:write',
  groups: 'feeds:write',
  events: 'analysis:write',
  compare: 'analysis:write',
  permalinks: 'analysis:write',
}

/** What a person must be allowed to send a form of a page to this path. */
export const scopeOfForm = (path: string): TokenScope => SCOPES[path.split('/')[1] ?? ''] ?? 'admin'

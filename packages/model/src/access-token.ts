import { z } from 'zod'

/** What a token may do. Whoever may change something may read; `admin` may do everything. */
export const TOKEN_SCOPES = ['read', 'feeds:write', 'analysis:write', 'admin'] as const
export const TokenScope = z.enum(TOKEN_SCOPES)
export type TokenScope = z.infer<typeof TokenScope>

export const TOKEN_NAME_MAX = 100

/** A token as it is listed: never the token itself. */
export const AccessToken = z.object({
  id: z.string(),
  name: z.string(),
  /** Its beginning and its last four characters, to tell which one it is. */
  hint: z.string(),
  scopes: z.array(TokenScope),
  createdAt: z.string(),
  /** Null for one that does not end by itself. */
  expiresAt: z.string().nullable(),
  /** To a minute. */
  lastUsedAt: z.string().nullable(),
  revokedAt: z.string().nullable(),
})
export type AccessToken = z.infer<typeof AccessToken>

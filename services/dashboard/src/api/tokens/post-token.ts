import { AccessToken, TOKEN_NAME_MAX, TokenScope } from '@parallax/model'
import { z } from 'zod'
import { NO_QUERY, route } from '../route.js'

/** Ten years: longer than any script is kept. */
const DAYS_MAX = 3_650
const DAY_MS = 86_400_000

const WantedToken = z.strictObject({
  name: z.string().trim().min(1, 'Give a name').max(TOKEN_NAME_MAX),
  scopes: z.array(TokenScope).min(1, 'Give at least one scope').max(TokenScope.options.length),
  /** How long it is good; for good without it. */
  expiresInDays: z.int().min(1).max(DAYS_MAX).optional(),
})

/** Null in the answer that is given again for an `Idempotency-Key`: the token itself is kept nowhere. */
const MadeToken = AccessToken.extend({ token: z.string().nullable() })

export const postToken = route({
  method: 'post',
  path: '/api/v1/tokens',
  access: 'admin',
  summary: 'Make a token with a name, scopes and, where it is to end by itself, days; it is shown this once',
  query: NO_QUERY,
  body: WantedToken,
  example: { name: 'nightly export', scopes: ['read'], expiresInDays: 90 },
  answers: { 201: { description: 'The token', schema: MadeToken } },
  problems: [],
  kept: (body) => ({ ...MadeToken.parse(body), token: null }),
  handle: async ({ body: { name, scopes, expiresInDays } }, { store }) => {
    const expiresAt = expiresInDays === undefined ? null : new Date(Date.now() + expiresInDays * DAY_MS)
    const made = await store.tokens.create({ name, scopes, expiresAt })
    return { status: 201, headers: { Location: `/api/v1/tokens/${made.id}` }, body: made }
  },
})

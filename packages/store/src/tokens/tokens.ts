import { timingSafeEqual } from 'node:crypto'
import { AccessToken, TOKEN_NAME_MAX, TokenScope } from '@parallax/model'
import type pg from 'pg'
import { z } from 'zod'
import { maybeRow, oneRow, rows, run } from '../database.js'
import { cleanLine } from '../foreign.js'
import { sql } from '../sql.js'
import { hashOfToken, hintOfToken, idOfToken, newToken } from './new-token.js'

/** A token as it is asked for. */
export interface WantedToken {
  name: string
  scopes: readonly TokenScope[]
  /** Null for one that does not end by itself. */
  expiresAt: Date | null
}

const Held = z.object({
  id: z.string(),
  hash: z.string(),
  scopes: z.array(TokenScope),
  /** Whether its last use that is written down was a while ago. */
  isStale: z.boolean(),
})

/** Who holds a token that is good now. */
export type TokenHolder = Pick<z.infer<typeof Held>, 'id' | 'scopes'>

/** The last use is written down at most so often: reading with a token must not write each time. */
const USE_KEPT_TO = sql`interval '1 minute'`

const columns = sql`id, name, hint, scopes, created_at as "createdAt", expires_at as "expiresAt",
  last_used_at as "lastUsedAt", revoked_at as "revokedAt"`

export const tokensIn = (pool: pg.Pool) => ({
  /** Makes a token. It is in the answer and nowhere else: the store keeps its SHA-256. */
  async create({ name, scopes, expiresAt }: WantedToken): Promise<AccessToken & { token: string }> {
    const { id, token } = newToken()
    const made = await oneRow(
      pool,
      AccessToken,
      sql`insert into parallax.access_tokens (id, hash, name, hint, scopes, expires_at)
          values (${id}, ${hashOfToken(token)}, ${cleanLine(name, TOKEN_NAME_MAX)}, ${hintOfToken(id, token)},
            ${[...new Set(scopes)]}, ${expiresAt})
          returning ${columns}`,
    )
    return { ...made, token }
  },

  /** Every token, also those that ended or were revoked, the latest first. */
  list: (): Promise<AccessToken[]> =>
    rows(pool, AccessToken, sql`select ${columns} from parallax.access_tokens order by created_at desc, id`),

  /** Takes a token's rights away for good; undefined where there is none. */
  revoke: (id: string): Promise<AccessToken | undefined> =>
    maybeRow(
      pool,
      AccessToken,
      sql`update parallax.access_tokens set revoked_at = coalesce(revoked_at, now()) where id = ${id}
          returning ${columns}`,
    ),

  /** Who holds this token; undefined where it is none of ours, has ended or was revoked. */
  async holder(token: string): Promise<TokenHolder | undefined> {
    const id = idOfToken(token)
    if (id === null) return undefined
    const held = await maybeRow(
      pool,
      Held,
      sql`select id, hash, scopes, coalesce(last_used_at < now() - ${USE_KEPT_TO}, true) as "isStale"
          from parallax.access_tokens
          where id = ${id} and revoked_at is null and (expires_at is null or expires_at > now())`,
    )
    if (held === undefined || !sameHash(held.hash, hashOfToken(token))) return undefined
    if (held.isStale) {
      await run(pool, sql`update parallax.access_tokens set last_used_at = now() where id = ${held.id}`)
    }
    return { id: held.id, scopes: held.scopes }
  },
})

const sameHash = (a: string, b: string): boolean => timingSafeEqual(Buffer.from(a, 'hex'), Buffer.from(b, 'hex'))

import { createHash } from 'node:crypto'
import { z } from 'zod'
import { type Queryable, rows } from '../database.js'
import { sql } from '../sql.js'

/** 132 bits: no two addresses of one outlet ever meet. */
const HASH_LENGTH = 22

/** What an article that was removed is known by. */
export const addressHash = (urlKey: string): string =>
  createHash('sha256').update(urlKey).digest('base64url').slice(0, HASH_LENGTH)

const Hash = z.object({ hash: z.string() })

/** Without the entries whose articles were removed for their age: the feed may list them for ever. */
export async function withoutRemoved<E extends { url_key: string }>(
  client: Queryable,
  outletId: string,
  entries: readonly E[],
): Promise<E[]> {
  const hashes = entries.map(({ url_key }) => addressHash(url_key))
  const found = await rows(
    client,
    Hash,
    sql`select address_hash as hash from parallax.removed_articles
        where outlet_id = ${outletId} and address_hash = any(${hashes})`,
  )
  const removed = new Set(found.map(({ hash }) => hash))
  return entries.filter((_, index) => !removed.has(hashes[index] ?? ''))
}

import { z } from 'zod'
import { type Queryable, rows, run } from '../database.js'
import { cleanLine, TITLE_MAX } from '../foreign.js'
import { newId } from '../new-id.js'
import { sql } from '../sql.js'

/** A source as it was read: an article before it has a row. */
export interface ReadSource {
  /** Who published it; `host` of its page, null for a text that was pasted. */
  outlet: { name: string; host: string | null }
  title: string
  /** Where it was read; for a text that was pasted no address of the web. */
  url: string
  author: string | null
  publishedAt: string | null
  text: { state: 'read'; from: 'page' | 'given'; paragraphs: readonly string[] } | { state: 'failed'; reason: string }
}

const Known = z.object({ domain: z.string(), name: z.string() })

/**
 * Makes the outlets of an asked comparison and answers one id for each source. They are rows of their own, also where an
 * outlet of the news has the same domain, whose name they take: what is counted of that one comes from the news alone.
 * Sources of one host, or with one name, are of one outlet.
 */
export async function addAskedOutlets(
  client: Queryable,
  eventId: string,
  sources: readonly ReadSource[],
): Promise<string[]> {
  const names = await knownNames(client, sources)
  const idOf = new Map<string, string>()
  const ids: string[] = []
  for (const { outlet } of sources) {
    const domain = domainOf(outlet.host)
    const key = outlet.host === null ? `named ${outlet.name}` : `at ${domain}`
    const id = idOf.get(key) ?? newId()
    ids.push(id)
    if (idOf.has(key)) continue
    const name = cleanLine(names.get(domain) ?? outlet.name, TITLE_MAX) || domain || 'Unnamed'
    // What stands behind the # makes it another domain than the outlet of the news has.
    await run(
      client,
      sql`insert into parallax.outlets (id, name, domain, asked) values (${id}, ${name}, ${`${domain}#${eventId}.${idOf.size}`}, true)`,
    )
    idOf.set(key, id)
  }
  return ids
}

/** A DNS name has 253 characters at most (RFC 1035 section 2.3.4); the index needs some bound. */
const DOMAIN_MAX = 300

const domainOf = (host: string | null): string =>
  cleanLine((host ?? '').toLowerCase().replace(/^www\./, ''), DOMAIN_MAX)

/** What the outlets of these hosts are called where the news has them. */
async function knownNames(client: Queryable, sources: readonly ReadSource[]): Promise<Map<string, string>> {
  const domains = sources.map(({ outlet }) => domainOf(outlet.host))
  const known = await rows(
    client,
    Known,
    sql`select domain, name from parallax.outlets where domain = any(${domains}) and not asked`,
  )
  return new Map(known.map(({ domain, name }) => [domain, name]))
}

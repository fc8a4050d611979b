import type pg from 'pg'

/** Where the bytes of a store are, by what they are for. */
export type SizeGroup = 'articles' | 'placing' | 'comparisons' | 'search'

const GROUP_OF: Readonly<Record<string, SizeGroup>> = {
  articles: 'articles',
  revisions: 'articles',
  entry_marks: 'articles',
  also_in: 'placing',
  events: 'placing',
  terms: 'placing',
  event_terms: 'placing',
  article_terms: 'placing',
  comparisons: 'comparisons',
  outlet_tallies: 'comparisons',
  facts: 'search',
  speakers: 'search',
}

/** Bytes on the disk with indexes and what is stored out of line, after what is dead was swept up. */
export async function tableSizes(client: pg.Client): Promise<Record<SizeGroup, number>> {
  await client.query('vacuum full')
  const { rows } = await client.query<{ name: string; bytes: string }>(
    `select relname as name, pg_total_relation_size(oid) as bytes from pg_class
     where relnamespace = 'parallax'::regnamespace and relkind = 'r'`,
  )
  const sizes: Record<SizeGroup, number> = { articles: 0, placing: 0, comparisons: 0, search: 0 }
  for (const { name, bytes } of rows) {
    const group = GROUP_OF[name]
    if (group) sizes[group] += Number(bytes)
  }
  return sizes
}

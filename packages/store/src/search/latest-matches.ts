import type pg from 'pg'
import { z } from 'zod'
import { oneRow, type Queryable, rows, run, snapshot } from '../database.js'
import { type Sql, sql } from '../sql.js'
import { RANKED_MAX } from './group.js'
import { wordsOf } from './words.js'

/**
 * How many of the latest rows are looked through before the index of words is asked. A word that fewer of them have than
 * are ranked (one in thirteen) is rare enough for the index: what it finds is read whole, since it knows no order.
 */
const LOOKED_MAX = 4_000

/**
 * Words that the planner reckons in no more rows than this are looked up in the index at once, which takes 1 ms for these
 * and 35 ms for 12,000; looking through the latest rows takes 4 to 10 ms. It reckons up to eight times too few where words
 * like to stand together.
 */
const RARE_MAX = 500

/** A table that is searched, and how its rows come latest first. */
export interface Searched {
  table: Sql
  /** Its key, as text. */
  key: Sql
  /** By an index, which can be left off as soon as there are enough. */
  latest: Sql
  /** The same order, which no index gives: the planner may then take the index of words alone. */
  sorted: Sql
}

export const REVISIONS: Searched = {
  table: sql`parallax.revisions`,
  key: sql`id`,
  latest: sql`seen_at desc, id desc`,
  sorted: sql`seen_at + interval '0' desc, id desc`,
}
export const FACTS: Searched = {
  table: sql`parallax.facts`,
  key: sql`seq::text`,
  latest: sql`seq desc`,
  sorted: sql`seq + 0 desc`,
}
export const SPEAKERS: Searched = {
  table: sql`parallax.speakers`,
  key: sql`seq::text`,
  latest: sql`seq desc`,
  sorted: sql`seq + 0 desc`,
}

const Key = z.object({ key: z.string() })

/** Apart so that a test can ask PostgreSQL how it would. */
export const amongLatest = ({ table, key, latest }: Searched, q: string): Sql => sql`
  select key from (
    select ${key} as key, search from ${table} order by ${latest} limit ${LOOKED_MAX}
  ) latest where search @@ ${wordsOf(q)} limit ${RANKED_MAX + 1}`

/** Apart so that a test can ask PostgreSQL how it would. */
export const byWords = ({ table, key, sorted }: Searched, q: string): Sql => sql`
  select ${key} as key from ${table} where search @@ ${wordsOf(q)} order by ${sorted} limit ${RANKED_MAX + 1}`

/**
 * Has the planner keep from reading a whole table. It does not know that the words of a text lie outside of its row: it
 * takes reading all of them for cheap, which costs 250 ms at 100,000 texts.
 */
export const withoutWholeTables = (on: Queryable) => run(on, sql`set local enable_seqscan = off`)

const Explained = z.object({ 'QUERY PLAN': z.tuple([z.object({ Plan: z.object({ 'Plan Rows': z.number() }) })]) })

/** How many rows match, as the planner reckons it from its statistics, without reading any. */
async function reckoned(on: Queryable, { table }: Searched, q: string): Promise<number> {
  const explained = await oneRow(
    on,
    Explained,
    sql`explain (format json) select from ${table} where search @@ ${wordsOf(q)}`,
  )
  return explained['QUERY PLAN'][0].Plan['Plan Rows']
}

/**
 * The keys of the latest rows that match, one more than are ranked where more match. Common words are found among the
 * latest rows, rare ones by the index of words: either way a few thousand rows at most are read at 100,000 texts.
 */
export async function latestMatches(pool: pg.Pool, searched: Searched, q: string): Promise<string[]> {
  if ((await reckoned(pool, searched, q)) > RARE_MAX) {
    const latest = await rows(pool, Key, amongLatest(searched, q))
    if (latest.length > RANKED_MAX) return latest.map(({ key }) => key)
  }
  const all = await snapshot(pool, async (client) => {
    await withoutWholeTables(client)
    return rows(client, Key, byWords(searched, q))
  })
  return all.map(({ key }) => key)
}

import { AskedComparison, type ComparisonSource } from '@parallax/model'
import type pg from 'pg'
import { z } from 'zod'
import { maybeRow, oneRow, rows, run } from '../database.js'
import { newId } from '../new-id.js'
import { json, sql } from '../sql.js'
import type { ReadSource } from './add-asked-outlets.js'
import { type BegunEvent, beginAskedEvent, outcomeOf, type ReadSources } from './begin-asked-event.js'

const Id = z.object({ id: z.string() })

/** One of a list: whose event, and how many articles it has. */
const Summary = z.object({ eventId: z.string(), title: z.string(), articles: z.int(), createdAt: z.string() })
export type AskedSummary = z.infer<typeof Summary>

/** Then nobody waits any longer, and what failed so often fails again: its pages are not fetched for nothing. */
const UNREAD_FOR_MS = 600_000

/** What somebody asked to have compared. Its event stands by itself: no article is ever placed in it. */
export const askedIn = (pool: pg.Pool) => ({
  /** Keeps what was asked for; answers its id. */
  async add(sources: readonly ComparisonSource[]): Promise<string> {
    const { id } = await oneRow(
      pool,
      Id,
      sql`insert into parallax.asked (id, sources) values (${newId()}, ${json(sources)}) returning id`,
    )
    return id
  },

  get: (id: string): Promise<AskedComparison | undefined> =>
    maybeRow(
      pool,
      AskedComparison,
      sql`select a.id, a.sources, a.outcomes, e.id as "eventId", a.created_at as "createdAt"
          from parallax.asked a left join parallax.events e on e.asked_id = a.id where a.id = ${id}`,
    ),

  /** The latest that came to an event, the latest first. */
  latest: (limit: number): Promise<AskedSummary[]> =>
    rows(
      pool,
      Summary,
      sql`select e.id as "eventId", e.title, e.article_count as articles, a.created_at as "createdAt"
          from parallax.asked a join parallax.events e on e.asked_id = a.id
          order by a.created_at desc, a.id desc limit ${limit}`,
    ),

  /** Begins the event of what was asked for, with all of its articles and their texts; the one that is there where there is. */
  begin: (id: string, read: ReadSources): Promise<BegunEvent> => beginAskedEvent(pool, id, read),

  /** Keeps what became of the sources where too few could be read to begin an event. */
  async fail(id: string, sources: readonly ReadSource[]): Promise<void> {
    await run(pool, sql`update parallax.asked set outcomes = ${json(sources.map(outcomeOf))} where id = ${id}`)
  },

  /** Ids of what was asked for in the last ten minutes and has not been read, the longest waiting first. */
  async unread(now: Date, limit: number): Promise<string[]> {
    const since = new Date(now.getTime() - UNREAD_FOR_MS)
    const found = await rows(
      pool,
      Id,
      sql`select id from parallax.asked where outcomes is null and created_at > ${since}
          order by created_at limit ${limit}`,
    )
    return found.map(({ id }) => id)
  },
})

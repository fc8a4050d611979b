import type { Comparison } from '@parallax/model'
import type pg from 'pg'
import { z } from 'zod'
import { maybeRow, rows } from '../database.js'
import { sql } from '../sql.js'
import { inputOf, type MadeFrom } from './input.js'
import { latestOf, loadComparison } from './load.js'
import { type NewComparison, type Saved, saveComparison } from './save.js'

const Id = z.object({ id: z.string() })

const VersionRow = z.object({ id: z.string(), version: z.int(), method: z.string(), createdAt: z.string() })
export type ComparisonVersion = z.infer<typeof VersionRow>

export const comparisonsIn = (pool: pg.Pool) => ({
  save: (eventId: string, made: NewComparison): Promise<Saved> => saveComparison(pool, eventId, made),

  latest: (eventId: string): Promise<Comparison | undefined> => loadComparison(pool, latestOf(eventId)),

  /** The id of the latest comparison; undefined where there is none. */
  latestId: async (eventId: string): Promise<string | undefined> =>
    (await maybeRow(pool, Id, sql`select id from parallax.comparisons ${latestOf(eventId)}`))?.id,

  byVersion: (eventId: string, version: number): Promise<Comparison | undefined> =>
    loadComparison(pool, sql`where event_id = ${eventId} and version = ${version}`),

  get: (id: string): Promise<Comparison | undefined> => loadComparison(pool, sql`where id = ${id}`),

  /** What a comparison was made from. */
  madeFrom: (comparison: Comparison): Promise<MadeFrom> => inputOf(pool, comparison),

  /** The versions of an event, the newest first. */
  versions: (eventId: string): Promise<ComparisonVersion[]> =>
    rows(
      pool,
      VersionRow,
      sql`select id, version, method, created_at as "createdAt" from parallax.comparisons
          where event_id = ${eventId} order by version desc`,
    ),
})

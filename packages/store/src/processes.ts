import type pg from 'pg'
import { z } from 'zod'
import { rows, run } from './database.js'
import { type Sql, sql } from './sql.js'

/** What a process says of itself with every sign of life. */
export interface ProcessSign {
  /** Of this run of the process: one that starts again has another. */
  id: string
  service: string
  host: string
  pid: number
  /** The version of the method that it compares by. */
  method: string
  /** The names of the jobs that it runs. */
  jobs: readonly string[]
  /** How often it gives a sign. */
  everyMs: number
}

const SeenProcess = z.object({
  id: z.string(),
  service: z.string(),
  host: z.string(),
  pid: z.int(),
  method: z.string(),
  jobs: z.array(z.string()),
  startedAt: z.string(),
  seenAt: z.string(),
  /** Seconds since its last sign. */
  silentSeconds: z.number(),
  /** Whether it has missed more signs than a busy machine explains. */
  isSilent: z.boolean(),
})
export type SeenProcess = z.infer<typeof SeenProcess>

/** Signs that a process may miss: its database or its machine may be busy. */
const SIGNS_MISSED = 4

/** One that did not come back in a day is forgotten. */
const FORGET_AFTER = sql`interval '1 day'`

const silent = (process: Sql): Sql =>
  sql`${process}.seen_at + ${SIGNS_MISSED} * ${process}.every_ms * interval '1 millisecond' < clock_timestamp()`

/** The processes of the installation, by the database's clock: machines need not agree about the time. */
export const processesIn = (pool: pg.Pool) => ({
  /** Notes that a process lives. */
  async sign({ id, service, host, pid, method, jobs, everyMs }: ProcessSign): Promise<void> {
    await run(
      pool,
      sql`insert into parallax.processes (id, service, host, pid, method, jobs, every_ms, started_at, seen_at)
          values (${id}, ${service}, ${host}, ${pid}, ${method}, ${[...jobs]}, ${everyMs},
            clock_timestamp(), clock_timestamp())
          on conflict (id) do update set seen_at = clock_timestamp(), every_ms = excluded.every_ms`,
    )
  },

  /** Forgets a process that stops in order. */
  async leave(id: string): Promise<void> {
    await run(pool, sql`delete from parallax.processes where id = ${id}`)
  },

  /** All that are known, by service, the longest running first. */
  list: (): Promise<SeenProcess[]> =>
    rows(
      pool,
      SeenProcess,
      sql`select id, service, host, pid, method, jobs, started_at as "startedAt", seen_at as "seenAt",
            extract(epoch from greatest(clock_timestamp() - seen_at, interval '0'))::float8 as "silentSeconds",
            ${silent(sql`p`)} as "isSilent"
          from parallax.processes p order by service, started_at, id`,
    ),

  /**
   * Forgets the silent ones that need nobody's care: those in whose place another of the same service has started on the
   * same host, and those of yesterday.
   */
  async forgetReplaced(): Promise<void> {
    await run(
      pool,
      sql`delete from parallax.processes p
          where ${silent(sql`p`)} and (
            p.seen_at < clock_timestamp() - ${FORGET_AFTER}
            or exists (
              select from parallax.processes n
              where n.service = p.service and n.host = p.host and n.started_at > p.seen_at
            )
          )`,
    )
  },
})

import type pg from 'pg'

const TRIES_MAX = 4
/** What PostgreSQL says when it broke off a transaction so that others could go on (appendix A of its manual). */
const DEADLOCK_DETECTED = '40P01'

const isDeadlock = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === DEADLOCK_DETECTED

/**
 * Has statements that are sent to the pool itself, each a transaction of its own, sent again after a deadlock: nothing of them was
 * done. BullMQ's jobs that end in one moment each remove the oldest that are kept, in no common order; of some 3,500 polls in four
 * minutes (`npm run soak`) five met so, and stood as running until they were taken for stalled.
 */
export function againAfterDeadlock(pool: pg.Pool): pg.Pool {
  const query: (...statement: unknown[]) => Promise<unknown> = pool.query.bind(pool)
  const tried = async (statement: unknown[], left: number): Promise<unknown> => {
    try {
      return await query(...statement)
    } catch (error) {
      if (left === 0 || !isDeadlock(error)) throw error
      return tried(statement, left - 1)
    }
  }
  return Object.assign(pool, { query: (...statement: unknown[]) => tried(statement, TRIES_MAX - 1) })
}

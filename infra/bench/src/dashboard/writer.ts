import type pg from 'pg'

export interface Writer {
  /** How many writes were done. */
  stop(): Promise<number>
}

/** Of so many writes one changes an event that moved last: the others are of jobs, feeds and clocks. */
const EVENT_EVERY = 5

const WRITE = 'update parallax.placed set articles = articles'
const WRITE_EVENT = `update parallax.events set moved_at = moved_at
  where id = (select id from parallax.events where merged_into is null and asked_id is null order by moved_at desc limit 1)`

/**
 * Writes to the store so often a second, as collector and analyst do while pages are read: the list of events, where the
 * changed one stands, is made anew after every fifth.
 */
export function startWriter(client: pg.Client, perSecond: number): Writer {
  let writes = 0
  let last: Promise<unknown> = Promise.resolve()
  const timer = setInterval(() => {
    const write = writes % EVENT_EVERY === 0 ? WRITE_EVENT : WRITE
    last = last.then(() => client.query(write))
    writes += 1
  }, 1000 / perSecond)
  return {
    async stop() {
      clearInterval(timer)
      await last
      return writes
    },
  }
}

import type pg from 'pg'

export interface Writer {
  /** How many writes were done. */
  stop(): Promise<number>
}

/** Writes to the store so often a second, as collector and analyst do while pages are read: whatever is kept is void then. */
export function startWriter(client: pg.Client, perSecond: number): Writer {
  let writes = 0
  let last: Promise<unknown> = Promise.resolve()
  const timer = setInterval(() => {
    last = last.then(() => client.query('update parallax.placed set articles = articles'))
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

import { AsyncLocalStorage } from 'node:async_hooks'

/** What a line of the log belongs to. */
interface LogIds {
  requestId?: string
  jobId?: string
}

const ids = new AsyncLocalStorage<LogIds>()

/** Does work of which every line in the log carries these ids, whoever writes it. */
export const withLogIds = <T>(of: LogIds, work: () => T): T => ids.run(of, work)

/** The ids of the work that is going on; a copy, since pino writes into what it is given. */
export const logIds = (): LogIds => ({ ...ids.getStore() })

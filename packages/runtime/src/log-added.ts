import type { Log } from './log.js'

export interface AddedJob {
  id: string
  name: string
  asked: boolean
}

/** Logs a job with the request or the job that added it: so a request leads to its job, and a job to those it asked for. */
export const logAdded =
  (log: Log) =>
  ({ id, name, asked }: AddedJob): void =>
    log[asked ? 'info' : 'debug']({ added: id, name }, 'a job was added')

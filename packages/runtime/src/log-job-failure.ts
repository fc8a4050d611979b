import { FinalError } from '@parallax/model'
import type { Log } from './log.js'

/**
 * Logs why a job failed. A refusal that a person is told in words (no feed there, gone) is an ordinary outcome and
 * takes a line; everything else is an error with its stack.
 */
export const logJobFailure =
  (log: Log) =>
  (error: Error, run: object | null): void => {
    if (error instanceof FinalError) log.info({ run, reason: error.message }, 'a job was refused')
    else log.error({ err: error, run }, 'a job failed')
  }

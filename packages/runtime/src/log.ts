import { type DestinationStream, pino } from 'pino'
import { logIds } from './log-ids.js'

export type Log = pino.Logger

/**
 * One JSON line an entry on standard output, or to where it is told; foreign text cannot break out of its line. Every line
 * carries the ids of the request or the job in which it was written.
 */
export const createLog = (service: string, level: string, to?: DestinationStream): Log =>
  pino({ level, base: { service }, mixin: logIds }, to ?? pino.destination(1))

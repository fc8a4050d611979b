import { pino } from 'pino'

export type Log = pino.Logger

/** One JSON line an entry on standard output; foreign text cannot break out of its line. */
export const createLog = (service: string, level: string): Log => pino({ level, base: { service } })

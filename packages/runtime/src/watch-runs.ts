import { FinalError } from '@parallax/model'
import { Counter, Histogram, type Registry } from 'prom-client'
import type { Log } from './log.js'
import { withLogIds } from './log-ids.js'

/** An end of a run, as the queue tells it. */
export interface EndedRun {
  id: string
  name: string
  attempt: number
  outcome: string
  seconds: number
  next: readonly string[]
}

interface Watched {
  log: Log
  register: Registry
  /** Jobs whose good end is worth no line: the clocks. */
  quiet: readonly string[]
}

/** More ids than this are counted in the log, not named: a tick of the clock names hundreds. */
const NEXT_MAX = 20

/** From a look at the store to the comparison of hundreds of articles. */
const SECONDS = [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 150]

/** What a worker tells the log and Prometheus of its runs: to be given to the queue with the work. */
export const watchRuns = ({ log, register, quiet }: Watched) => {
  const runs = new Histogram({
    name: 'parallax_job_seconds',
    help: 'Time of a run of a job, by how it ended',
    labelNames: ['name', 'outcome'],
    buckets: SECONDS,
    registers: [register],
  })
  const mishaps = new Counter({
    name: 'parallax_job_mishaps_total',
    help: 'Jobs taken from a process that went silent (stalled), or that this process lost by being too busy (lock-lost)',
    labelNames: ['name', 'mishap'],
    registers: [register],
  })

  return {
    /** Lines that are written inside a run carry the id of its job. */
    around: <T>({ id }: { id: string }, work: () => Promise<T>): Promise<T> => withLogIds({ jobId: id }, work),

    onEnd: ({ name, attempt, outcome, seconds, next }: EndedRun): void => {
      runs.observe({ name, outcome }, seconds)
      const level = outcome === 'done' && quiet.includes(name) ? 'debug' : 'info'
      const named = next.length > NEXT_MAX ? { nextCount: next.length } : { next }
      log[level]({ name, attempt, outcome, milliseconds: Math.round(seconds * 1000), ...named }, 'a job ran')
    },

    /**
     * A refusal that a person is told in words (no feed there, gone) is an ordinary outcome and takes a line; everything
     * else is an error with its stack.
     */
    onError: (error: Error, run: object | null): void => {
      if (error instanceof FinalError) log.info({ run, reason: error.message }, 'a job was refused')
      else log.error({ err: error, run }, 'a job failed')
    },

    onMishap: (name: string, mishap: string): void => {
      mishaps.inc({ name, mishap })
      log.warn({ name, mishap }, 'a job was taken from a process that did not say in time that it works on it')
    },
  }
}

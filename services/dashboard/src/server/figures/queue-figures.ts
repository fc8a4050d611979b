import type { JobQueue } from '@parallax/queue'
import { Gauge, type Registry } from 'prom-client'

/** Reads what waits, runs and has failed, and how long what is next has waited. */
export const queueFigures = (register: Registry, queue: JobQueue): (() => Promise<void>) => {
  const jobs = new Gauge({
    name: 'parallax_jobs',
    help: 'Jobs in the queue',
    labelNames: ['name', 'state'],
    registers: [register],
  })
  const waits = new Gauge({
    name: 'parallax_jobs_oldest_waiting_seconds',
    help: 'How long the job that is next has waited; 0 where none waits',
    labelNames: ['name'],
    registers: [register],
  })

  return async () => {
    const [counts, waited] = await Promise.all([queue.counts(), queue.waitsMs(new Date())])
    jobs.reset()
    waits.reset()
    for (const [name, states] of Object.entries(counts)) {
      for (const [state, count] of Object.entries(states)) jobs.set({ name, state }, count)
    }
    for (const [name, ms] of waited) waits.set({ name }, ms / 1000)
  }
}

import type { BackendFactory, IQueueBackend } from 'bullmq'
import type { JobName } from './jobs.js'

/** Makes what a BullMQ object talks to. The real connection is inside: what BullMQ is given is only a word. */
export type Connect = BackendFactory<IQueueBackend, string>

/** The word in the place of BullMQ's connection option. */
export const CONNECTION = { connection: 'parallax' } as const

/** Where the queue lives. Two of them: PostgreSQL and Redis. */
export interface Backend {
  /** For those who add jobs and look at them: gives up soon when the server does not answer. */
  forQueues: Connect
  /** For workers and their events: waits for the server for as long as it takes. */
  forWorkers: Connect
  /** Where the events of a queue stand now; reading from here misses none that come. */
  lastEventId(name: JobName): Promise<string>
  /** Rejects when the server does not answer soon. */
  ping(): Promise<void>
  close(): Promise<void>
}

export type Report = (error: Error) => void

import { type IQueueBackend, QueueEvents } from 'bullmq'
import { type Backend, CONNECTION, type Report } from './backend.js'
import { jobIdOf, placeOf } from './job-id.js'
import type { JobView } from './job-view.js'
import type { JobName } from './jobs.js'
import { errorOf } from './storable-error.js'

/**
 * How often a watched job is read without an event. BullMQ 6.7 on PostgreSQL loses some: it reads its table of events
 * by a sequence whose numbers become visible out of order, and lets concurrent commits share one wake-up. Of 1000
 * completions in bursts of 100 it never told 90, and told others 10 s late (measured).
 */
const READ_ANYWAY_MS = 1_000

const CHANGES = ['waiting', 'delayed', 'active', 'progress', 'stalled', 'completed', 'failed', 'removed'] as const

type Stream = QueueEvents<unknown, IQueueBackend, string>
type OnView = (view: JobView | undefined) => void

interface Watched {
  listeners: Set<OnView>
  /** The last view that was told, as JSON: a change that changes nothing to see is not told. */
  told: string | undefined
  isReading: boolean
  readAgain: boolean
}

export interface LiveViews {
  /** Calls back with the job now and after each change, undefined where it is gone; returns how to stop that. */
  watch(id: string, onView: OnView): () => void
  close(): Promise<void>
}

/** Follows jobs by BullMQ's events, one stream for each queue that somebody watches, opened when it is first needed. */
export function openLiveViews(
  backend: Backend,
  read: (id: string) => Promise<JobView | undefined>,
  report: Report,
): LiveViews {
  const watched = new Map<string, Watched>()
  const streams = new Map<JobName, Promise<Stream>>()

  const refresh = async (id: string): Promise<void> => {
    const entry = watched.get(id)
    if (!entry) return
    if (entry.isReading) {
      entry.readAgain = true
      return
    }

    entry.isReading = true
    try {
      do {
        entry.readAgain = false
        tell(entry, await read(id))
      } while (entry.readAgain)
    } catch (error) {
      report(errorOf(error))
    } finally {
      entry.isReading = false
    }
  }

  const openStream = async (name: JobName): Promise<Stream> => {
    // Fixed before the job is read, so that no change falls between the reading and the first event.
    const lastEventId = await backend.lastEventId(name)
    const events: Stream = new QueueEvents(name, { ...CONNECTION, lastEventId }, backend.forWorkers)
    events.setMaxListeners(0)
    events.on('error', report)
    for (const change of CHANGES)
      events.on(change, ({ jobId }: { jobId: string }) => refresh(jobIdOf({ name, bullId: jobId })))
    return events
  }

  const listenTo = async (name: JobName): Promise<void> => {
    const stream = streams.get(name) ?? openStream(name)
    streams.set(name, stream)
    try {
      await stream
    } catch (error) {
      streams.delete(name)
      report(errorOf(error))
    }
  }

  const timer = setInterval(() => {
    for (const id of watched.keys()) void refresh(id)
  }, READ_ANYWAY_MS)
  timer.unref()

  return {
    watch(id, onView) {
      const entry = watched.get(id) ?? { listeners: new Set(), told: undefined, isReading: false, readAgain: false }
      entry.listeners.add(onView)
      // Somebody new has been told nothing yet.
      entry.told = undefined
      watched.set(id, entry)

      const name = placeOf(id)?.name
      void (name ? listenTo(name) : Promise.resolve()).then(() => refresh(id))

      return () => {
        entry.listeners.delete(onView)
        if (entry.listeners.size === 0) watched.delete(id)
      }
    },
    async close() {
      clearInterval(timer)
      // Nobody waits any longer for what will not be told.
      for (const entry of watched.values()) tell(entry, undefined)
      watched.clear()
      const opened = await Promise.allSettled(streams.values())
      await Promise.all(opened.map((stream) => (stream.status === 'fulfilled' ? stream.value.close() : undefined)))
    },
  }
}

function tell(entry: Watched, view: JobView | undefined): void {
  const told = JSON.stringify(view ?? null)
  if (told === entry.told) return

  entry.told = told
  for (const listener of [...entry.listeners]) listener(view)
}

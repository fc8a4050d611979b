import { type IQueueBackend, Queue, type Telemetry } from 'bullmq'
import { type Backend, CONNECTION, type Report } from './backend.js'
import { JOB_NAMES, JOBS, type JobName } from './jobs.js'

export type BullQueue = Queue<unknown, unknown, string, unknown, unknown, string, IQueueBackend, string>

/** One queue of BullMQ for each name, so that each has its own order, its own workers and its own limit. */
export interface Queues {
  of(name: JobName): BullQueue
  close(): Promise<void>
}

/** BullMQ takes no undefined in the place of a telemetry that is not there. */
export const traced = (telemetry: Telemetry | undefined) => (telemetry === undefined ? {} : { telemetry })

/** Opens each queue when it is first used. */
export function openQueues(backend: Backend, report: Report, telemetry?: Telemetry): Queues {
  const opened = new Map<JobName, BullQueue>()

  const open = (name: JobName): BullQueue => {
    const queue: BullQueue = new Queue(name, { ...CONNECTION, ...traced(telemetry) }, backend.forQueues)
    queue.on('error', report)
    opened.set(name, queue)
    return queue
  }

  return {
    of: (name) => opened.get(name) ?? open(name),
    async close() {
      await Promise.all([...opened.values()].map((queue) => queue.close()))
    },
  }
}

const isBullQueue = (queue: unknown): queue is Queue => queue instanceof Queue

/** All queues as BullMQ's own board wants them: of its own type, whose connection ours hides. */
export const bullQueues = (queues: Queues): Queue[] =>
  JOB_NAMES.map((name): unknown => queues.of(name)).filter(isBullQueue)

/** Puts down how many jobs of a name may run in all processes together; workers obey it at their next job. */
export async function limitEverywhere(queues: Queues, name: JobName): Promise<void> {
  const { everywhere } = JOBS[name]
  if (everywhere === null) await queues.of(name).removeGlobalConcurrency()
  else await queues.of(name).setGlobalConcurrency(everywhere)
}

/** Throws all jobs of all queues away. It takes the limits with it, so they are put down again. */
export async function wipeQueues(queues: Queues): Promise<void> {
  for (const name of JOB_NAMES) {
    await queues.of(name).obliterate({ force: true })
    await limitEverywhere(queues, name)
  }
}

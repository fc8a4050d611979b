import { CorrectionAction } from '@parallax/model'
import { z } from 'zod'
import { type JobRow, row, type Service } from './job-row.js'

const Nothing = z.strictObject({})
const OneFeed = z.strictObject({ feedId: z.string().min(1) })
const OneArticle = z.strictObject({ articleId: z.string().min(1) })
const OneEvent = z.strictObject({ eventId: z.string().min(1) })
const OneAddress = z.strictObject({ url: z.string().min(1).max(4096) })
const OneDelivery = z.strictObject({ deliveryId: z.string().min(1) })
const OneAsked = z.strictObject({ askedId: z.string().min(1) })
const Subscription = z.strictObject({ url: z.string().min(1).max(4096), group: z.string().max(200).nullable() })

/** What somebody thinks of doing has no id yet: the action itself is asked about. */
const OneAction = z.strictObject({ action: CorrectionAction })

const ROUTINE = 10
/** What nobody waits for. */
const LAST = 100

/** Every job there is. Retries, waiting, concurrency and priority stand here and nowhere else. */
const table = {
  /** The clock: reads the store and returns what is undone. The next tick makes up for one that failed. */
  'derive-undone': row({
    payload: Nothing,
    service: 'collector',
    attempts: 1,
    backoffMs: 0,
    concurrency: 1,
    everywhere: 1,
    lockMs: 10_000,
    priority: ROUTINE,
    sameJob: () => 'clock',
    runsAgain: false,
    keep: { completed: 20, failed: 100 },
  }),
  /** Removes what is older than it is kept, in short steps. The next day makes up for one that failed. */
  'remove-old': row({
    payload: Nothing,
    service: 'collector',
    attempts: 2,
    backoffMs: 60_000,
    concurrency: 1,
    everywhere: 1,
    lockMs: 30_000,
    priority: LAST,
    sameJob: () => 'routine',
    runsAgain: false,
    keep: { completed: 20, failed: 20 },
  }),
  /** What subscribing would give. A person waits for it, so it is tried twice and quickly. */
  'preview-feed': row({
    payload: OneAddress,
    service: 'collector',
    attempts: 2,
    backoffMs: 500,
    concurrency: 4,
    everywhere: null,
    lockMs: 30_000,
    priority: ROUTINE,
    sameJob: ({ url }) => url,
    runsAgain: false,
    keep: { completed: 100, failed: 200 },
  }),
  'subscribe-feed': row({
    payload: Subscription,
    service: 'collector',
    attempts: 3,
    backoffMs: 500,
    concurrency: 4,
    everywhere: null,
    lockMs: 30_000,
    priority: ROUTINE,
    sameJob: ({ url }) => url,
    runsAgain: false,
    keep: { completed: 500, failed: 500 },
  }),
  /**
   * Reads what somebody asked to have compared, and waits for the comparison. A page that cannot be read is told, not tried
   * again: a person waits. The tries are for our own faults.
   */
  'compare-sources': row({
    payload: OneAsked,
    service: 'collector',
    attempts: 3,
    backoffMs: 2_000,
    concurrency: 4,
    everywhere: null,
    lockMs: 30_000,
    priority: ROUTINE,
    sameJob: ({ askedId }) => askedId,
    runsAgain: false,
    keep: { completed: 500, failed: 500 },
  }),
  /**
   * What the world does wrong is written to the feed with its next time; the tries are for our own faults. A silent server
   * costs its poll up to 20 s of waiting and no work: of 500 feeds with a third hostile, 8 at once left healthy ones 16 s late.
   */
  'poll-feed': row({
    payload: OneFeed,
    service: 'collector',
    attempts: 3,
    backoffMs: 5_000,
    concurrency: 48,
    everywhere: null,
    lockMs: 30_000,
    priority: ROUTINE,
    sameJob: ({ feedId }) => feedId,
    runsAgain: false,
    keep: { completed: 500, failed: 500 },
  }),
  'read-article': row({
    payload: OneArticle,
    service: 'collector',
    attempts: 3,
    backoffMs: 5_000,
    concurrency: 8,
    everywhere: null,
    lockMs: 30_000,
    priority: ROUTINE,
    sameJob: ({ articleId }) => articleId,
    runsAgain: false,
    keep: { completed: 500, failed: 500 },
  }),
  /**
   * Sends an alert to a webhook. Ten tries, half a minute after the first and twice as long after each, are a little more than
   * four hours: what a receiver is away for. How often it was tried stands in the store, so that a lost queue forgets nothing.
   */
  'deliver-alert': row({
    payload: OneDelivery,
    service: 'collector',
    attempts: 10,
    backoffMs: 30_000,
    concurrency: 8,
    everywhere: null,
    lockMs: 30_000,
    priority: ROUTINE,
    sameJob: ({ deliveryId }) => deliveryId,
    runsAgain: false,
    keep: { completed: 500, failed: 500 },
  }),
  /**
   * One lane in the whole installation: two articles placed at once could open the same event twice. It takes those that wait
   * together with the one it names.
   */
  'place-article': row({
    payload: OneArticle,
    service: 'analyst',
    attempts: 5,
    backoffMs: 1_000,
    concurrency: 1,
    everywhere: 1,
    lockMs: 10_000,
    priority: ROUTINE,
    sameJob: ({ articleId }) => articleId,
    runsAgain: true,
    keep: { completed: 500, failed: 500 },
  }),
  /**
   * Whether later evidence splits the event or merges it with another, and others that wait. In the lane of placing, by the
   * store's lock.
   */
  'revise-event': row({
    payload: OneEvent,
    service: 'analyst',
    attempts: 3,
    backoffMs: 2_000,
    concurrency: 1,
    everywhere: 1,
    lockMs: 10_000,
    priority: ROUTINE,
    sameJob: ({ eventId }) => eventId,
    runsAgain: true,
    keep: { completed: 500, failed: 500 },
  }),
  /** The clock of the analyst, who alone knows its method: what an older one compared is compared again, behind all else. */
  'derive-outdated': row({
    payload: Nothing,
    service: 'analyst',
    attempts: 1,
    backoffMs: 0,
    concurrency: 1,
    everywhere: 1,
    lockMs: 10_000,
    priority: ROUTINE,
    sameJob: () => 'clock',
    runsAgain: false,
    keep: { completed: 20, failed: 100 },
  }),
  'compare-event': row({
    payload: OneEvent,
    service: 'analyst',
    attempts: 3,
    backoffMs: 2_000,
    concurrency: 2,
    everywhere: null,
    lockMs: 30_000,
    priority: ROUTINE,
    sameJob: ({ eventId }) => eventId,
    runsAgain: true,
    keep: { completed: 1_000, failed: 1_000 },
  }),
  /** What a correction would change. A person waits for it, and asks again where it fails. */
  'preview-correction': row({
    payload: OneAction,
    service: 'analyst',
    attempts: 1,
    backoffMs: 0,
    concurrency: 1,
    everywhere: null,
    lockMs: 30_000,
    priority: ROUTINE,
    sameJob: ({ action }) => JSON.stringify(action),
    runsAgain: false,
    keep: { completed: 50, failed: 50 },
  }),
}

export type JobName = keyof typeof table
export type JobPayload<N extends JobName> = (typeof table)[N] extends JobRow<infer P> ? P : never

export const JOBS: { readonly [N in JobName]: JobRow<JobPayload<N>> } = table

/** The clocks tick every few seconds, and what they did says little. */
export const CLOCKS: readonly JobName[] = ['derive-undone', 'derive-outdated']

/** The names of all jobs, in the order in which news passes through them. */
export const JOB_NAMES = Object.keys(table).filter((name): name is JobName => name in table)

/** The names of the jobs that one service runs. */
export const jobNamesOf = (service: Service): JobName[] => JOB_NAMES.filter((name) => JOBS[name].service === service)

/**
 * Reads the list that `--jobs` takes: names with commas between them, all of the service's where none is given.
 * @throws RangeError with one sentence, where a name is not a job of that service
 */
export function chooseJobs(service: Service, list?: string): JobName[] {
  const own = jobNamesOf(service)
  if (list === undefined) return own

  const asked = list.split(',').map((name) => name.trim())
  const foreign = asked.find((name) => !own.some((known) => known === name))
  if (foreign !== undefined) {
    throw new RangeError(`--jobs: "${foreign}" is not a job of the ${service}, which runs ${own.join(', ')}`)
  }
  return own.filter((name) => asked.includes(name))
}

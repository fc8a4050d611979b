import { FinalError } from '@parallax/model'
import type { JobView } from '@parallax/queue'
import type { CollectorContext } from './context.js'

/** A comparison takes seconds; the analyst gives one up after a minute. */
const WAIT_MS = 150_000

interface Compared {
  comparisonId: string
  version: number
}

/**
 * Has the analyst compare an event that somebody waits for, and tells how it goes on meanwhile.
 * @throws FinalError where it cannot be compared; any other error where waiting again may help.
 */
export const waitForComparison = async (
  eventId: string,
  { queue, store, log }: CollectorContext,
  progress: (percent: number, step: string) => Promise<void>,
): Promise<Compared> => {
  const { id } = await queue.add('compare-event', { eventId }, { asked: true })
  let told = 0
  let telling = Promise.resolve()
  /** Step by step: of a short comparison several are met at once, and the last when it has ended. */
  const tell = ({ steps }: Pick<JobView, 'steps'>): void => {
    for (const { percent, step } of steps.slice(told))
      telling = telling
        .then(() => progress(percent, step))
        .catch((err) => log.warn({ err }, 'the progress of a comparison was not told'))
    told = steps.length
  }
  const stopWatching = queue.watch(id, tell)
  try {
    const view = await queue.waitFor(id, WAIT_MS)
    if (view?.state === 'failed') throw new FinalError(view.failure ?? 'The articles could not be compared.')
    if (view) tell(view)
  } finally {
    stopWatching()
    await telling
  }
  const comparison = await store.comparisons.latest(eventId)
  if (comparison) return { comparisonId: comparison.id, version: comparison.version }
  throw new Error('The articles were read and wait to be compared; no analyst has taken them up yet.')
}

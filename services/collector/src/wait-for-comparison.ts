import { FinalError } from '@parallax/model'
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
  const stopWatching = queue.watch(id, (view) => {
    if (view.state !== 'active' || view.step === null) return
    progress(view.progress, view.step).catch((err) => log.warn({ err }, 'the progress of a comparison was not told'))
  })
  try {
    const view = await queue.waitFor(id, WAIT_MS)
    if (view?.state === 'failed') throw new FinalError(view.failure ?? 'The articles could not be compared.')
  } finally {
    stopWatching()
  }
  const comparison = await store.comparisons.latest(eventId)
  if (comparison) return { comparisonId: comparison.id, version: comparison.version }
  throw new Error('The articles were read and wait to be compared; no analyst has taken them up yet.')
}

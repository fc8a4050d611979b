import { type AskedComparison, FinalError, SOURCES_MIN } from '@parallax/model'
import type { JobHandler, JobRun } from '@parallax/queue'
import type { ReadSource } from '@parallax/store'
import type { CollectorContext } from '../context.js'
import { readSource } from '../read-source.js'
import { tooFewWords } from '../too-few-words.js'
import { waitForComparison } from '../wait-for-comparison.js'

/** Of the progress, how much reading the sources takes; the comparison has the rest. */
const READ_PERCENT = 50

/**
 * Compares what somebody asked for: reads the sources, begins an event of their own, and waits until it is compared. A
 * source that cannot be read stands in the event with the reason; with fewer than two that can, there is no event.
 */
export const compareSources: JobHandler<'compare-sources', CollectorContext> = async ({ askedId }, context, run) => {
  const asked = await context.store.asked.get(askedId)
  if (!asked) throw new FinalError('What was asked for is no longer there.')

  const eventId = asked.eventId ?? (await beginEvent(asked, context, run))
  const comparison = await waitForComparison(eventId, context, (percent, step) =>
    run.progress(Math.round(READ_PERCENT + (percent * (100 - READ_PERCENT)) / 100), step),
  )
  const { outcomes } = (await context.store.asked.get(askedId)) ?? asked
  return { answer: { eventId, ...comparison, sources: outcomes } }
}

const beginEvent = async (asked: AskedComparison, context: CollectorContext, run: JobRun): Promise<string> => {
  const sources = await readAll(asked, context, run)
  if (sources.filter(({ text }) => text.state === 'read').length < SOURCES_MIN) {
    await context.store.asked.fail(asked.id, sources)
    throw new FinalError(tooFewWords(sources))
  }
  const { eventId } = await context.store.asked.begin(asked.id, { sources, at: context.now() })
  return eventId
}

const readAll = ({ sources }: AskedComparison, context: CollectorContext, run: JobRun): Promise<ReadSource[]> => {
  let done = 0
  return Promise.all(
    sources.map(async (source, index) => {
      const read = await readSource(source, index, context)
      done += 1
      const what = read.text.state === 'read' ? `read ${read.outlet.name}` : `could not read ${read.outlet.name}`
      await run.progress(Math.round((done / sources.length) * READ_PERCENT), `${what} (${done} of ${sources.length})`)
      return read
    }),
  )
}

import { FinalError, METHOD } from '@parallax/model'
import type { JobHandler } from '@parallax/queue'
import type { AnalystContext } from '../context.js'
import { explainArticles } from '../explain-articles.js'

/**
 * Compares an event as it is now. The same articles and corrections by the same method give the same bytes and make no
 * new version, so an event that is compared as it stands is left as it is.
 */
export const compareEvent: JobHandler<'compare-event', AnalystContext> = async ({ eventId }, context, run) => {
  const { store, comparing, now } = context
  await run.progress(5, 'reading the event')
  const event = await store.events.input(eventId)
  if (!event) return [] // its articles moved away while the job waited

  const { compared, askedAgain, change } = event
  if (!askedAgain && compared?.change === change && compared.method === METHOD) {
    const latest = await store.comparisons.latest(event.eventId)
    return { answer: { comparisonId: latest?.id ?? null, version: latest?.version ?? null, created: false } }
  }

  const { articles } = event.input
  await run.progress(20, `comparing ${articles.length} ${articles.length === 1 ? 'article' : 'articles'}`)
  try {
    await explainArticles(event.eventId, context)
    const body = await comparing.run('compare', event.input)
    await run.progress(90, `saving ${body.facts.length} facts and ${body.findings.length} findings`)
    const made = { body, input: event.input, change, now: now() }
    const { comparison, created } = await store.comparisons.save(event.eventId, made)
    return { answer: { comparisonId: comparison.id, version: comparison.version, created } }
  } catch (error) {
    // Without a word in the store the clock would ask for the same hopeless work again and again.
    if (error instanceof FinalError) {
      await store.events.giveUp(event.eventId, { change, method: METHOD, reason: error.message })
    }
    throw error
  }
}

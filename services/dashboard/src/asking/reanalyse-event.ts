import type { NewsEvent } from '@parallax/model'
import type { Services } from '../server/services.js'
import { askJob } from './ask-job.js'
import type { Job } from './job.js'
import { WAIT_MS } from './wait-ms.js'

/**
 * Compares an event again; undefined for an unknown one. With `refetch` its pages are read first: the comparison
 * waits for them as long as a request may, and a page that comes later brings a comparison of its own.
 */
export const reanalyseEvent = async (
  services: Services,
  { eventId, refetch }: { eventId: string; refetch: boolean },
): Promise<Job | undefined> => {
  const event = await services.store.events.get(eventId)
  if (event === undefined) return undefined
  if (refetch) await readAgain(services, event)
  return askJob(services, 'compare-event', { eventId: event.id })
}

/** What was given as a text has no page to be read again. */
const IS_PAGE = /^https?:/

const readAgain = async ({ store, queue }: Services, { articles }: NewsEvent): Promise<void> => {
  const now = new Date()
  const pages = articles.filter(({ url }) => IS_PAGE.test(url))
  const reading = pages.map(async ({ id }) => {
    await store.articles.deferRead(id, now)
    const job = await queue.add('read-article', { articleId: id }, { asked: true })
    await queue.waitFor(job.id, WAIT_MS)
  })
  await Promise.all(reading)
}

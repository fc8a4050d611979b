import { type Request, type RequestHandler, type Response, Router } from 'express'
import { findJob } from '../../asking/find-job.js'
import { reanalyseEvent } from '../../asking/reanalyse-event.js'
import { Problem } from '../../server/problem.js'
import type { PageServices } from '../page-services.js'
import { queryLink } from '../parts/query-link.js'
import { sendPage } from '../parts/send-page.js'
import { eventAsCompared } from './event-as-compared.js'
import { stateOf } from './event-links.js'
import { EventPage } from './event-page.js'
import { EventQuery } from './event-query.js'
import { keptComparisons, type LatestComparison } from './kept-comparisons.js'
import { lastEdits } from './last-edits.js'
import { showLedgerCsv } from './ledger-csv/show-ledger-csv.js'
import { loadComparison } from './load-comparison.js'
import { focusOf, loadBody } from './load-event.js'
import { railView } from './rail-view.js'

const notFound = () =>
  new Problem('not-found', 'There is no event at this address. It may have been merged or removed.')

/** To the event that answers for a merged one. Not kept by the browser: a merge can be taken back. */
const leadOn = (req: Request<{ id: string }>, res: Response, eventId: string): void => {
  const at = new URL(req.originalUrl, 'http://here')
  // The numbers of its comparisons are its own.
  at.searchParams.delete('version')
  res.set('Cache-Control', 'no-cache').redirect(308, `/events/${encodeURIComponent(eventId)}${at.search}`)
}

const showEvent =
  (services: PageServices, latestOf: LatestComparison): RequestHandler<{ id: string }> =>
  async (req, res) => {
    const standing = await services.store.events.get(req.params.id)
    if (!standing) throw notFound()
    const query = EventQuery.parse(req.query)
    if (standing.id !== req.params.id) return leadOn(req, res, standing.id)

    const { comparison, latest } = await loadComparison(services, standing, query.version, latestOf)
    const event = comparison && latest ? eventAsCompared(standing, comparison) : standing
    const focusId = focusOf(event, comparison, query.focus)
    const [body, edits, corrections, job, asked] = await Promise.all([
      loadBody(services, { event, comparison, query, focusId }),
      latest ? new Map() : lastEdits(services, event),
      services.store.corrections.forEvent(event.id),
      query.job === undefined ? undefined : findJob(services, query.job),
      event.askedId === undefined ? undefined : services.store.asked.get(event.askedId),
    ])
    const page = {
      event,
      asked: asked ?? null,
      query,
      focusId,
      rail: railView(event, edits),
      corrections: corrections.length,
      body,
      job: job ?? null,
      latest,
    }
    sendPage(res, <EventPage {...page} comparison={comparison ?? null} now={new Date()} />)
  }

const analyseAgain =
  (services: PageServices): RequestHandler<{ id: string }> =>
  async (req, res) => {
    const job = await reanalyseEvent(services, { eventId: req.params.id, refetch: false })
    if (!job) throw notFound()
    const query = EventQuery.parse(req.body ?? {})
    const path = `/events/${encodeURIComponent(req.params.id)}`
    res.redirect(303, queryLink(path, { ...stateOf(query, {}), job: job.id }))
  }

/** The page of an event, its ledger as a file, and its one form. */
export function eventRoutes(services: PageServices): Router {
  const router = Router()
  router.get('/events/:id', showEvent(services, keptComparisons(services.store)))
  router.get('/events/:id/ledger.csv', showLedgerCsv(services))
  router.post('/events/:id/reanalysis', services.guard, analyseAgain(services))
  return router
}

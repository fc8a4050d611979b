import { type RequestHandler, Router } from 'express'
import { findJob } from '../../asking/find-job.js'
import { reanalyseEvent } from '../../asking/reanalyse-event.js'
import { Problem } from '../../server/problem.js'
import type { PageServices } from '../page-services.js'
import { queryLink } from '../parts/query-link.js'
import { sendPage } from '../parts/send-page.js'
import { stateOf } from './event-links.js'
import { EventPage } from './event-page.js'
import { EventQuery } from './event-query.js'
import { keptComparisons, type LatestComparison } from './kept-comparisons.js'
import { lastEdits } from './last-edits.js'
import { showLedgerCsv } from './ledger-csv/show-ledger-csv.js'
import { focusOf, loadBody } from './load-event.js'
import { railView } from './rail-view.js'

const notFound = () =>
  new Problem('not-found', 'There is no event at this address. It may have been merged or removed.')

const showEvent =
  (services: PageServices, latest: LatestComparison): RequestHandler<{ id: string }> =>
  async (req, res) => {
    const event = await services.store.events.get(req.params.id)
    if (!event) throw notFound()
    const path = `/events/${encodeURIComponent(event.id)}`
    // Not kept by the browser: a merge can be taken back.
    const redirect = () => res.set('Cache-Control', 'no-cache').redirect(308, req.originalUrl.replace(req.path, path))
    if (event.id !== req.params.id) return redirect()

    const query = EventQuery.parse(req.query)
    const comparison = await latest(event.id)
    const focusId = focusOf(event, comparison, query.focus)
    const [body, edits, job] = await Promise.all([
      loadBody(services, { event, comparison, query, focusId }),
      lastEdits(services, event),
      query.job === undefined ? undefined : findJob(services, query.job),
    ])
    const page = { event, query, focusId, rail: railView(event, edits), body, job: job ?? null }
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

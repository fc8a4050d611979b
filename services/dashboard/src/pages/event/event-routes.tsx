import { type Request, type RequestHandler, Router } from 'express'
import { findJob } from '../../asking/find-job.js'
import { reanalyseEvent } from '../../asking/reanalyse-event.js'
import { Problem } from '../../server/problem.js'
import { words } from '../../words/index.js'
import type { PageServices } from '../page-services.js'
import { keptPages } from '../parts/kept-pages.js'
import { queryLink } from '../parts/query-link.js'
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

interface Id {
  id: string
}

const notFound = () => new Problem('not-found', words.errors.noEvent)

/** Where the event is that answers for a merged one. The numbers of its comparisons are its own. */
function pathOf(req: Request<Id>, eventId: string): string {
  const at = new URL(req.originalUrl, 'http://here')
  at.searchParams.delete('version')
  return `/events/${encodeURIComponent(eventId)}${at.search}`
}

const eventPage = (services: PageServices, latestOf: LatestComparison) => async (req: Request<Id>) => {
  const standing = await services.store.events.get(req.params.id)
  if (!standing) throw notFound()
  const query = EventQuery.parse(req.query)
  if (standing.id !== req.params.id) return { leadsTo: pathOf(req, standing.id) }

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
  return <EventPage {...page} comparison={comparison ?? null} now={new Date()} />
}

/** How far a job is stands in the queue, which no moment of the store tells of. */
const showsJob = (req: Request<Id>): boolean => EventQuery.parse(req.query).job !== undefined

const analyseAgain =
  (services: PageServices): RequestHandler<Id> =>
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
  const keep = keptPages(services.store)
  const page = eventPage(services, keptComparisons(services.store))
  router.get(
    '/events/:id',
    keep(page, { unless: showsJob, momentOf: ({ params }) => services.store.events.moment(params.id) }),
  )
  router.get('/events/:id/ledger.csv', showLedgerCsv(services))
  router.post('/events/:id/reanalysis', services.guard, analyseAgain(services))
  return router
}

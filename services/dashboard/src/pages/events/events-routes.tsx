import { type RequestHandler, Router } from 'express'
import type { PageServices } from '../page-services.js'
import { sendPage } from '../parts/send-page.js'
import { eventCardView } from './event-card-view.js'
import { EventsPage } from './events-page.js'
import { EventsQuery } from './events-query.js'
import { findEvents } from './find-events.js'

const showEvents =
  (services: PageServices): RequestHandler =>
  async (req, res) => {
    const query = EventsQuery.parse(req.query)
    const [page, totals] = await Promise.all([findEvents(services, query), services.store.totals()])
    const cards = page.items.map(eventCardView)
    sendPage(res, <EventsPage query={query} cards={cards} next={page.next} totals={totals} now={new Date()} />)
  }

/** The list of events. */
export function eventsRoutes(services: PageServices): Router {
  const router = Router()
  router.get('/', showEvents(services))
  return router
}

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
    const { store } = services
    const [page, begun, outlets, groups] = await Promise.all([
      findEvents(services, query),
      store.begun(),
      store.outlets.list(),
      store.groups.list(),
    ])
    const cards = page.items.map(eventCardView)
    const covers = await store.groups.cover(page.items.map(({ id }) => id))
    const props = { query, cards, next: page.next, begun, outlets, groups, covers, now: new Date() }
    sendPage(res, <EventsPage {...props} />)
  }

/** The list of events. */
export function eventsRoutes(services: PageServices): Router {
  const router = Router()
  router.get('/', showEvents(services))
  return router
}

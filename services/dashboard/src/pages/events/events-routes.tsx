import { type Request, Router } from 'express'
import type { PageServices } from '../page-services.js'
import { keptPages } from '../parts/kept-pages.js'
import { eventCardView } from './event-card-view.js'
import { EventsPage } from './events-page.js'
import { EventsQuery } from './events-query.js'
import { findEvents, momentOfEvents } from './find-events.js'

const eventsPage = (services: PageServices) => async (req: Request) => {
  const query = EventsQuery.parse(req.query)
  const { store } = services
  const [page, begun, outlets, groups] = await Promise.all([
    findEvents(services, query),
    store.begun(),
    store.outlets.list(),
    store.groups.list(),
  ])
  const cards = page.items.map(eventCardView)
  const covers = groups.length === 0 ? new Map() : await store.groups.cover(page.items.map(({ id }) => id))
  const props = { query, cards, next: page.next, begun, outlets, groups, covers, now: new Date() }
  return <EventsPage {...props} />
}

/** The list of events. */
export function eventsRoutes(services: PageServices): Router {
  const router = Router()
  const keep = keptPages(services.store)
  const momentOf = ({ query }: Request) => momentOfEvents(services, EventsQuery.parse(query))
  router.get('/', keep(eventsPage(services), { momentOf }))
  return router
}

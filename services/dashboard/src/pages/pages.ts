import { Router } from 'express'
import { Problem } from '../server/problem.js'
import { words } from '../words/index.js'
import { aboutRoutes } from './about/about-routes.js'
import { alertsRoutes } from './alerts/alerts-routes.js'
import { articleRoutes } from './article/article-routes.js'
import { betweenRoutes } from './between/between-routes.js'
import { compareRoutes } from './compare/compare-routes.js'
import { pageErrors } from './errors/page-errors.js'
import { eventRoutes } from './event/event-routes.js'
import { eventsRoutes } from './events/events-routes.js'
import { feedRoutes } from './feeds/feed-routes.js'
import { fixRoutes } from './fix/fix-routes.js'
import { groupsRoutes } from './groups/groups-routes.js'
import { jobRoutes } from './job/job-routes.js'
import { jobsRoutes } from './jobs/jobs-routes.js'
import { outletRoutes } from './outlet/outlet-routes.js'
import type { PageServices } from './page-services.js'
import { permalinkRoutes } from './permalink/permalink-routes.js'
import { printRoutes } from './print/print-routes.js'
import { qualityRoutes } from './quality/quality-routes.js'
import { searchRoutes } from './search/search-routes.js'
import { versionsRoutes } from './versions/versions-routes.js'

/** Every page for people. What is not here is a page that says so; forms expect a parsed urlencoded body. */
export function pagesRouter(services: PageServices): Router {
  const router = Router()
  const all = [
    ...[eventsRoutes, searchRoutes, eventRoutes, fixRoutes, betweenRoutes, versionsRoutes, compareRoutes],
    ...[permalinkRoutes, printRoutes],
    ...[feedRoutes, outletRoutes, groupsRoutes, alertsRoutes, jobsRoutes, jobRoutes, articleRoutes],
    ...[aboutRoutes, qualityRoutes],
  ]
  for (const routes of all) router.use(routes(services))
  router.use(() => {
    throw new Problem('not-found', words.errors.noPage)
  })
  router.use(pageErrors(services.log))
  return router
}

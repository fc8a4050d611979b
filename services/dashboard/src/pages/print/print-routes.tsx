import { type RequestHandler, Router } from 'express'
import { z } from 'zod'
import { Problem } from '../../server/problem.js'
import { words } from '../../words/index.js'
import { indexComparison } from '../event/comparison-index.js'
import { eventAsCompared } from '../event/event-as-compared.js'
import { EventQuery } from '../event/event-query.js'
import { loadComparison } from '../event/load-comparison.js'
import type { PageServices } from '../page-services.js'
import { sendPage } from '../parts/send-page.js'
import { PrintPage } from './print-page.js'
import { printView } from './print-view.js'

const PrintQuery = z.object({ version: EventQuery.shape.version })

const showPrint =
  (services: PageServices): RequestHandler<{ id: string }> =>
  async (req, res) => {
    const event = await services.store.events.get(req.params.id)
    if (!event) throw new Problem('not-found', words.errors.noEvent)
    // Not kept by the browser: a merge can be taken back.
    if (event.id !== req.params.id)
      return res.set('Cache-Control', 'no-cache').redirect(308, `/events/${encodeURIComponent(event.id)}/print`)

    const { comparison } = await loadComparison(services, event, PrintQuery.parse(req.query).version)
    if (!comparison) throw new Problem('not-found', words.print.none)
    const view = printView(indexComparison(comparison))
    const shown = eventAsCompared(event, comparison)
    sendPage(res, <PrintPage event={shown} comparison={comparison} view={view} />)
  }

/** The page of a comparison that is made for paper. */
export function printRoutes(services: PageServices): Router {
  const router = Router()
  router.get('/events/:id/print', showPrint(services))
  return router
}

import type { RequestHandler } from 'express'
import type { PageServices } from '../page-services.js'
import { sendPage } from '../parts/send-page.js'
import { FixPage } from './fix-page.js'
import { FixQuery } from './fix-query.js'
import { fixFacts, fixFindings } from './fix-view.js'
import { standingEvent } from './standing-event.js'

/** What can be corrected about an event, and what was. */
export const showFix =
  (services: PageServices): RequestHandler<{ id: string }> =>
  async (req, res) => {
    const event = await standingEvent(services, req, res)
    if (!event) return
    const { store } = services
    const [corrections, comparison] = await Promise.all([
      store.corrections.forEvent(event.id),
      store.comparisons.latest(event.id),
    ])
    const found = comparison
      ? { facts: fixFacts(comparison), findings: fixFindings(comparison) }
      : { facts: [], findings: [] }
    sendPage(
      res,
      <FixPage event={event} query={FixQuery.parse(req.query)} corrections={corrections} {...found} now={new Date()} />,
    )
  }

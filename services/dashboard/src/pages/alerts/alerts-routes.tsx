import { type AlertRule, MAIN_ALERTS } from '@parallax/model'
import { type RequestHandler, Router } from 'express'
import type { PageServices } from '../page-services.js'
import { sendPage } from '../parts/send-page.js'
import { AlertsPage } from './alerts-page.js'
import { AlertsQuery } from './alerts-query.js'
import { webhookRoutes } from './webhook-routes.js'

const ALERTS_SHOWN = 20

const showAlerts =
  ({ store }: PageServices): RequestHandler =>
  async (req, res) => {
    const { on, cursor } = AlertsQuery.parse(req.query)
    const rules = (on === undefined ? MAIN_ALERTS : [on]).map((one): AlertRule => ({ on: one }))
    const { items, next } = await store.alerts.list({ rules, limit: ALERTS_SHOWN, cursor })
    sendPage(res, <AlertsPage alerts={items} on={on} next={next} now={new Date()} />)
  }

/** What happened lately, and where it is sent. */
export function alertsRoutes(services: PageServices): Router {
  const router = Router()
  router.get('/alerts', showAlerts(services))
  router.use(webhookRoutes(services))
  return router
}

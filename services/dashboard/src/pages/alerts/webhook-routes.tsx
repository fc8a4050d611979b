import { type RequestHandler, Router } from 'express'
import { addWebhook } from '../../asking/add-webhook.js'
import { redeliver } from '../../asking/redeliver.js'
import { Problem } from '../../server/problem.js'
import { words } from '../../words/index.js'
import type { PageServices } from '../page-services.js'
import { sendPage } from '../parts/send-page.js'
import { addressOf, WebhookForm, WebhooksQuery } from './alerts-query.js'
import { changeByForm } from './change-webhook.js'
import { rulesOf } from './form-rules.js'
import { WebhooksPage, type WebhooksPageProps } from './webhooks-page.js'

const SHOWN = 200
const DELIVERIES_SHOWN = 20
const UNPROCESSABLE = 422

const pageOf = async (
  { store }: PageServices,
  more: Partial<Pick<WebhooksPageProps, 'query' | 'refused' | 'refusedChange' | 'added'>>,
): Promise<WebhooksPageProps> => {
  const [webhooks, deliveries, outlets] = await Promise.all([
    store.webhooks.list({ limit: SHOWN }),
    store.deliveries.list({ limit: DELIVERIES_SHOWN }),
    store.outlets.list(),
  ])
  const shown = { webhooks: webhooks.items, deliveries: deliveries.items, outlets }
  return { query: {}, refused: null, refusedChange: null, added: null, now: new Date(), ...more, ...shown }
}

const showWebhooks =
  (services: PageServices): RequestHandler =>
  async (req, res) => {
    const props = await pageOf(services, { query: WebhooksQuery.parse(req.query) })
    sendPage(res, <WebhooksPage {...props} />)
  }

/** Answers with a page and not with a way to one: the secret is in it, and is told only now. */
const add =
  (services: PageServices): RequestHandler =>
  async (req, res) => {
    const given = WebhookForm.parse(req.body ?? {})
    const url = addressOf(given)
    if (url === null || given.on.length === 0) {
      const reason = url === null ? words.alerts.notAnAddress : words.alerts.noRule
      const props = await pageOf(services, { refused: { given, reason } })
      return sendPage(res, <WebhooksPage {...props} />, UNPROCESSABLE)
    }
    const { secret } = await addWebhook(services, { url, rules: rulesOf(given), name: given.name })
    const props = await pageOf(services, { added: { host: new URL(url).host, secret } })
    sendPage(res, <WebhooksPage {...props} />)
  }

const change = (services: PageServices): RequestHandler<{ id: string }> =>
  changeByForm(services, (refusedChange) => async (_req, res) => {
    const props = await pageOf(services, { refusedChange })
    sendPage(res, <WebhooksPage {...props} />, UNPROCESSABLE)
  })

const noWebhook = () => new Problem('not-found', words.alerts.noWebhook)

const remove =
  ({ store }: PageServices): RequestHandler<{ id: string }> =>
  async (req, res) => {
    if (!(await store.webhooks.remove(req.params.id))) throw noWebhook()
    res.redirect(303, '/alerts/webhooks?done=removed')
  }

const sendAgain =
  (services: PageServices): RequestHandler<{ id: string }> =>
  async (req, res) => {
    if ((await redeliver(services, req.params.id)) === undefined) throw noWebhook()
    res.redirect(303, '/alerts/webhooks?done=sent')
  }

/** Where alerts are sent, and its forms; only for who may change them, since an address often is a secret. */
export function webhookRoutes(services: PageServices): Router {
  const { guard } = services
  const router = Router()
  router.get('/alerts/webhooks', guard, showWebhooks(services))
  router.post('/alerts/webhooks', guard, add(services))
  router.post('/alerts/webhooks/:id/change', guard, change(services))
  router.post('/alerts/webhooks/:id/remove', guard, remove(services))
  router.post('/alerts/webhooks/:id/redeliver', guard, sendAgain(services))
  return router
}

import type { RequestHandler } from 'express'
import { changeWebhook } from '../../asking/change-webhook.js'
import { Problem } from '../../server/problem.js'
import type { Services } from '../../server/services.js'
import { words } from '../../words/index.js'
import { addressOf, WebhookForm } from './alerts-query.js'
import { rulesOf } from './form-rules.js'

/** A form that changes a webhook and could not be kept. */
export interface RefusedChange {
  id: string
  given: WebhookForm
  reason: string
}

const reasonAgainst = (given: WebhookForm): string | null => {
  if (given.url !== '' && addressOf(given) === null) return words.alerts.notAnAddress
  return given.on.length === 0 && !given.keepsRules ? words.alerts.noRule : null
}

/** Changes a webhook as its form says; a form that says too little is shown again by `refuse`. */
export const changeByForm =
  (
    services: Pick<Services, 'store'>,
    refuse: (refused: RefusedChange) => RequestHandler<{ id: string }>,
  ): RequestHandler<{ id: string }> =>
  async (req, res, next) => {
    const { id } = req.params
    const given = WebhookForm.parse(req.body ?? {})
    const reason = reasonAgainst(given)
    if (reason !== null) return refuse({ id, given, reason })(req, res, next)

    const webhook = await services.store.webhooks.get(id)
    if (!webhook) throw new Problem('not-found', words.alerts.noWebhook)
    const wasActive = webhook.status !== 'disabled'
    await changeWebhook(services, id, {
      name: given.name === '' ? null : given.name,
      ...(given.url === '' ? {} : { url: addressOf(given) ?? undefined }),
      ...(given.keepsRules ? {} : { rules: rulesOf(given) }),
      ...(given.isActive === wasActive ? {} : { status: given.isActive ? 'active' : 'disabled' }),
    })
    res.redirect(303, '/alerts/webhooks?done=changed')
  }

import { Webhook } from '@parallax/model'
import { changeWebhook } from '../../asking/change-webhook.js'
import { found } from '../found.js'
import { NO_QUERY, route } from '../route.js'
import { WebhookChanges } from './webhook-body.js'

export const patchWebhook = route({
  method: 'patch',
  path: '/api/v1/webhooks/{id}',
  access: 'admin',
  summary: 'Give a webhook another address, rules or name, or switch it off and on; what waits goes to the new address',
  query: NO_QUERY,
  body: WebhookChanges,
  example: { name: 'The desk', rules: [{ on: 'number-conflict' }, { on: 'headline-edit' }], status: 'active' },
  answers: { 200: { description: 'The webhook as it is now', schema: Webhook } },
  problems: [404],
  handle: async ({ id, body }, services) => ({
    status: 200,
    body: found(await changeWebhook(services, id, body), 'webhook'),
  }),
})

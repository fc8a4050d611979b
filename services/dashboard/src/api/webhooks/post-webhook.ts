import { Webhook } from '@parallax/model'
import { z } from 'zod'
import { addWebhook } from '../../asking/add-webhook.js'
import { NO_QUERY, route } from '../route.js'
import { WebhookBody } from './webhook-body.js'

/** Null in the answer that is given again for an `Idempotency-Key`: a secret is told once. */
const MadeWebhook = Webhook.extend({ secret: z.string().nullable() })

export const postWebhook = route({
  method: 'post',
  path: '/api/v1/webhooks',
  access: 'admin',
  summary: 'Have alerts sent to an address, signed as Standard Webhooks says; `secret` is told this once',
  query: NO_QUERY,
  body: WebhookBody,
  example: { url: 'https://hooks.example/parallax', rules: [{ on: 'number-conflict' }] },
  answers: { 201: { description: 'The webhook and its secret', schema: MadeWebhook } },
  problems: [],
  kept: (body) => ({ ...MadeWebhook.parse(body), secret: null }),
  handle: async ({ body }, services) => {
    const { webhook, secret } = await addWebhook(services, body)
    return { status: 201, headers: { Location: `/api/v1/webhooks/${webhook.id}` }, body: { ...webhook, secret } }
  },
})

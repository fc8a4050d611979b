import { Webhook } from '@parallax/model'
import { z } from 'zod'
import { addWebhook } from '../../asking/add-webhook.js'
import { NO_QUERY, route } from '../route.js'
import { WebhookBody } from './webhook-body.js'

export const postWebhook = route({
  method: 'post',
  path: '/api/v1/webhooks',
  access: 'admin',
  summary: 'Have alerts sent to an address, signed as Standard Webhooks says; `secret` is told this once',
  query: NO_QUERY,
  body: WebhookBody,
  answers: { 201: { description: 'The webhook and its secret', schema: Webhook.extend({ secret: z.string() }) } },
  problems: [],
  handle: async ({ body }, services) => {
    const { webhook, secret } = await addWebhook(services, body)
    return { status: 201, headers: { Location: `/api/v1/webhooks/${webhook.id}` }, body: { ...webhook, secret } }
  },
})

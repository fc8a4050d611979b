import { randomBytes } from 'node:crypto'
import type { AlertRule, Webhook } from '@parallax/model'
import type { Services } from '../server/services.js'

/** Of the 24 to 64 that Standard Webhooks allows. */
const SECRET_BYTES = 32

interface WantedWebhook {
  url: string
  rules: readonly AlertRule[]
  secret?: string | undefined
  name?: string | null | undefined
}

/** Adds a webhook; answers it with the secret that its deliveries are signed with, which is told only here. */
export const addWebhook = async (
  { store }: Pick<Services, 'store'>,
  { url, rules, name, secret = `whsec_${randomBytes(SECRET_BYTES).toString('base64')}` }: WantedWebhook,
): Promise<{ webhook: Webhook; secret: string }> => ({
  webhook: await store.webhooks.add({ url, rules, name, secret }),
  secret,
})

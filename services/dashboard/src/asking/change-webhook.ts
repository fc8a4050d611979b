import type { AlertRule, Webhook } from '@parallax/model'
import type { Services } from '../server/services.js'
import { words } from '../words/index.js'

interface WebhookChanges {
  url?: string | undefined
  rules?: readonly AlertRule[] | undefined
  name?: string | null | undefined
  status?: 'active' | 'disabled' | undefined
}

const REASON = { active: null, disabled: words.alerts.switchedOff } as const

/** Changes a webhook; what is left out stays as it is. undefined where there is none. */
export const changeWebhook = (
  { store }: Pick<Services, 'store'>,
  id: string,
  { status, ...changes }: WebhookChanges,
): Promise<Webhook | undefined> =>
  store.webhooks.update(id, { ...changes, ...(status === undefined ? {} : { disabledReason: REASON[status] }) })

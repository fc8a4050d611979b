import { AlertRule } from '@parallax/model'
import { z } from 'zod'
import { WebAddress } from '../web-address.js'

/** More than anybody tells apart; each is asked of everything that happens. */
const RULES_MAX = 50

/** A secret as Standard Webhooks writes one: 24 to 64 bytes in base64. */
const SECRET = /^whsec_(?:[A-Za-z0-9+/]{4}){8,21}(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=|[A-Za-z0-9+/]{4})?$/

const NAME_MAX = 200

/** What may be changed of a webhook that is there. */
const changeable = {
  url: WebAddress,
  /** An alert is sent when one of them means it. */
  rules: z.array(AlertRule).min(1).max(RULES_MAX),
  /** What people call it. */
  name: z.string().trim().min(1).max(NAME_MAX).nullable(),
}

/** A webhook as it is asked for. */
export const WebhookBody = z.strictObject({
  ...changeable,
  name: changeable.name.optional(),
  /** What deliveries are signed with; one is made up where none is given. */
  secret: z.string().regex(SECRET, 'whsec_ and 24 to 64 bytes in base64').optional(),
})

/** What is to be another way. Nothing is sent to one that is `disabled`. */
export const WebhookChanges = z
  .strictObject({ ...changeable, status: z.enum(['active', 'disabled']) })
  .partial()
  .refine((changes) => Object.keys(changes).length > 0, 'Give url, rules, name or status')

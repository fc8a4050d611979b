import { AlertRule } from '@parallax/model'
import { z } from 'zod'
import { WebAddress } from '../web-address.js'

/** More than anybody tells apart; each is asked of everything that happens. */
const RULES_MAX = 50

/** A secret as Standard Webhooks writes one: 24 to 64 bytes in base64. */
const SECRET = /^whsec_(?:[A-Za-z0-9+/]{4}){8,21}(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=|[A-Za-z0-9+/]{4})?$/

/** A webhook as it is asked for. */
export const WebhookBody = z.strictObject({
  url: WebAddress,
  /** An alert is sent when one of them means it. */
  rules: z.array(AlertRule).min(1).max(RULES_MAX),
  /** What deliveries are signed with; one is made up where none is given. */
  secret: z.string().regex(SECRET, 'whsec_ and 24 to 64 bytes in base64').optional(),
})

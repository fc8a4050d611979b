import { MAIN_ALERTS } from '@parallax/model'
import { z } from 'zod'
import { WebAddress } from '../../api/web-address.js'

const ID_MAX = 100
const AT_ONCE = 50

export const AlertsQuery = z.object({
  /** Only what happened in this way; everything without it. */
  on: z.enum(MAIN_ALERTS).optional().catch(undefined),
  cursor: z.string().min(1).max(500).optional().catch(undefined),
})

export const WebhooksQuery = z.object({ done: z.enum(['removed', 'changed', 'sent']).optional().catch(undefined) })
export type WebhooksQuery = z.infer<typeof WebhooksQuery>

/** A box that is sent only where it is ticked. */
const ticked = z
  .literal('1')
  .optional()
  .catch(undefined)
  .transform((value) => value !== undefined)

/** The form of a webhook: main alerts, of all outlets or of one. What is missing is empty, and refused with a reason. */
export const WebhookForm = z.object({
  name: z.string().trim().max(200).catch(''),
  url: z.string().trim().max(2000).catch(''),
  on: z
    .union([z.enum(MAIN_ALERTS).transform((one) => [one]), z.array(z.enum(MAIN_ALERTS)).max(AT_ONCE)])
    .optional()
    .catch(undefined)
    .transform((on) => on ?? []),
  outlet: z
    .string()
    .regex(/^[\w.-]+$/)
    .max(ID_MAX)
    .optional()
    .catch(undefined),
  isActive: ticked,
  /** Its rules say more than the form can. */
  keepsRules: ticked,
})
export type WebhookForm = z.infer<typeof WebhookForm>

/** The address as it is asked, or null where it is none. */
export const addressOf = ({ url }: WebhookForm): string | null => WebAddress.safeParse(url).data ?? null

import { type AlertRule, FINDING_KINDS, MAIN_ALERTS } from '@parallax/model'
import { z } from 'zod'
import { Id } from '../id.js'

const listed = (text: string): string[] => text.split(',')

/** Which alerts, as an address says it: the rules of webhooks, several at once. Lists are separated by commas. */
export const AlertQuery = z.strictObject({
  on: z
    .string()
    .transform(listed)
    .pipe(z.array(z.enum(MAIN_ALERTS, `One of ${MAIN_ALERTS.join(', ')}`)))
    .optional(),
  /** New findings of these kinds. */
  kind: z
    .string()
    .transform(listed)
    .pipe(z.array(z.enum(FINDING_KINDS, `Kinds are ${FINDING_KINDS.join(', ')}`)))
    .optional(),
  /** For facts that spread: to how many origins. */
  origins: z.coerce.number<string>('A whole number').int().min(2).max(100).optional(),
  outlet: Id.optional(),
  /** Alerts that concern both outlets. */
  pair: z
    .string()
    .transform(listed)
    .pipe(z.tuple([Id, Id], 'Two outlets, as in a,b'))
    .optional(),
  group: Id.optional(),
})
export type AlertQuery = z.infer<typeof AlertQuery>

/** The rules that an address stands for: the main alerts where it names none. */
export const rulesOf = (query: AlertQuery, event?: string): AlertRule[] => {
  const { on, kind: kinds = [], origins, ...outlets } = query
  const where = { ...outlets, event }
  const main = on ?? (kinds.length === 0 ? MAIN_ALERTS : [])
  return [
    ...main.map((one): AlertRule => (one === 'fact-spread' ? { on: one, origins, ...where } : { on: one, ...where })),
    ...kinds.map((kind): AlertRule => ({ on: 'new-finding', kind, ...where })),
  ]
}

import { type AlertRule, MAIN_ALERTS } from '@parallax/model'
import type { WebhookForm } from './alerts-query.js'

type FormRules = Pick<WebhookForm, 'on' | 'outlet'>

/** The rules that a form asks for. */
export const rulesOf = ({ on, outlet }: FormRules): AlertRule[] => on.map((one) => ({ on: one, outlet }))

/** What the form says where it can say just these rules; null where they say more than it can. */
export const formOf = (rules: readonly AlertRule[]): FormRules | null => {
  const [first] = rules
  const on = MAIN_ALERTS.filter((one) => rules.some((rule) => rule.on === one))
  const areSaid = rules.every((rule) => {
    const { on: _, outlet, ...more } = rule
    return outlet === first?.outlet && Object.values(more).every((value) => value === undefined)
  })
  return areSaid && on.length === rules.length ? { on, outlet: first?.outlet } : null
}

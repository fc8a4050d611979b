import type { AlertRule, Outlet, Webhook } from '@parallax/model'
import { words } from '../../words/index.js'
import { When } from '../parts/when.js'
import { ChangeForm } from './change-form.js'
import type { RefusedChange } from './change-webhook.js'

interface Props {
  webhook: Webhook
  outlets: readonly Outlet[]
  refused: RefusedChange | null
  now: Date
}

const path = (id: string): string => `/alerts/webhooks/${encodeURIComponent(id)}`

const ruleWords = (rule: AlertRule, outlets: readonly Outlet[]): string => {
  const what = rule.on === 'new-finding' ? words.kinds[rule.kind].name : words.alerts.on[rule.on]
  const names = [rule.outlet, ...(rule.pair ?? [])].flatMap((id) => outlets.filter((outlet) => outlet.id === id))
  return words.alerts.rule(
    what,
    names.map(({ name }) => name),
  )
}

/** One webhook, how it does, and what can be done with it. Of its address only the host: the rest is often a secret. */
export function WebhookItem({ webhook, outlets, refused, now }: Props) {
  const { id, name, url, rules, status, lastDeliveredAt, lastError, disabledReason, deliveries } = webhook
  const { host } = new URL(url)
  return (
    <li id={`webhook-${id}`}>
      <h2>{name ?? host}</h2>
      <p class="meta">
        {name === null ? null : <span>{host}</span>}
        <span class={status === 'active' ? undefined : 'is-bad'}>{words.alerts.states[status]}</span>
        <span>{words.alerts.counts(deliveries)}</span>
        {lastDeliveredAt ? <span>{words.alerts.lastTaken(<When at={lastDeliveredAt} now={now} />)}</span> : null}
      </p>
      <p class="quiet">{rules.map((rule) => ruleWords(rule, outlets)).join(' · ')}</p>
      {status === 'active' ? null : <p class="notice is-bad">{disabledReason ?? lastError}</p>}
      <ChangeForm webhook={webhook} outlets={outlets} refused={refused} />
      <div class="acts">
        {deliveries.dead > 0 || status !== 'active' ? (
          <form method="post" action={`${path(id)}/redeliver`}>
            <button type="submit">{words.alerts.sendAgain(name ?? host)}</button>
          </form>
        ) : null}
        <form method="post" action={`${path(id)}/remove`}>
          <button type="submit">{words.alerts.remove(name ?? host)}</button>
        </form>
      </div>
    </li>
  )
}

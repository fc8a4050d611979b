import type { Delivery, Webhook } from '@parallax/model'
import { words } from '../../words/index.js'
import { When } from '../parts/when.js'

interface Props {
  deliveries: readonly Delivery[]
  webhooks: readonly Webhook[]
  now: Date
}

const nameOf = (id: string, webhooks: readonly Webhook[]): string => {
  const webhook = webhooks.find((one) => one.id === id)
  return webhook === undefined ? '' : (webhook.name ?? new URL(webhook.url).host)
}

/** What was or is to be sent lately, and how far that is. */
export function DeliveryList({ deliveries, webhooks, now }: Props) {
  return (
    <ul class="webhooks">
      {deliveries.map(({ id, webhookId, alert, state, tries, error, createdAt }) => (
        <li key={id}>
          <p class="meta">
            <span class={state === 'dead' ? 'is-bad' : undefined}>{words.alerts.deliveryStates[state]}</span>
            <span>{nameOf(webhookId, webhooks)}</span>
            <When at={createdAt} now={now} />
            {tries > 0 ? <span>{words.alerts.tries(tries)}</span> : null}
          </p>
          <p>
            <a href={`/events/${encodeURIComponent(alert.eventId)}`}>{words.alerts.on[alert.on]}</a> {alert.summary}
          </p>
          {error === null ? null : <p class="quiet">{error}</p>}
        </li>
      ))}
    </ul>
  )
}

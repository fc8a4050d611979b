import type { Outlet } from '@parallax/model'
import { words } from '../../words/index.js'
import type { WebhookForm as Given } from './alerts-query.js'
import { AddressFields, RuleFields } from './webhook-fields.js'

interface Props {
  given: Given
  reason: string | null
  outlets: readonly Outlet[]
}

/** Has alerts sent to an address. */
export function WebhookForm({ given, reason, outlets }: Props) {
  return (
    <form method="post" action="/alerts/webhooks" data-busy={words.alerts.busy}>
      {reason === null ? null : <p class="notice is-bad">{reason}</p>}
      <AddressFields prefix="webhook" given={given} isThere={false} />
      <RuleFields prefix="webhook" given={given} outlets={outlets} />
      <p>
        <button type="submit" class="main">
          {words.alerts.add}
        </button>
      </p>
    </form>
  )
}

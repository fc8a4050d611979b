import { MAIN_ALERTS, type Outlet } from '@parallax/model'
import { words } from '../../words/index.js'
import type { WebhookForm as Given } from './alerts-query.js'

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
      <label class="named" for="webhook-url">
        {words.alerts.address}{' '}
        <input id="webhook-url" name="url" type="url" value={given.url} required maxLength={2000} />
      </label>
      <fieldset>
        <legend>{words.alerts.when}</legend>
        <div class="ticks">
          {MAIN_ALERTS.map((on) => (
            <label key={on}>
              <input type="checkbox" name="on" value={on} checked={given.on.includes(on)} />
              <span>{words.alerts.on[on]}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <label class="named" for="webhook-outlet">
        {words.alerts.outlet}{' '}
        <select id="webhook-outlet" name="outlet">
          <option value="">{words.alerts.anyOutlet}</option>
          {outlets.map(({ id, name }) => (
            <option key={id} value={id} selected={given.outlet === id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <p>
        <button type="submit" class="main">
          {words.alerts.add}
        </button>
      </p>
    </form>
  )
}

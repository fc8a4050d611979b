import { MAIN_ALERTS, type Outlet } from '@parallax/model'
import { words } from '../../words/index.js'
import type { WebhookForm as Given } from './alerts-query.js'

interface RuleProps {
  /** What the ids of the fields begin with. */
  prefix: string
  given: Given
  outlets: readonly Outlet[]
}

/** What alerts are sent of: the main ones, of all outlets or of one. */
export function RuleFields({ prefix, given, outlets }: RuleProps) {
  return (
    <>
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
      <label class="named" for={`${prefix}-outlet`}>
        {words.alerts.outlet}{' '}
        <select id={`${prefix}-outlet`} name="outlet">
          <option value="">{words.alerts.anyOutlet}</option>
          {outlets.map(({ id, name }) => (
            <option key={id} value={id} selected={given.outlet === id}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </>
  )
}

interface AddressProps {
  prefix: string
  given: Given
  /** Of one that is there the address is not shown: it often is a secret. Empty, it stays. */
  isThere: boolean
}

/** What a webhook is called, and where it is. */
export function AddressFields({ prefix, given, isThere }: AddressProps) {
  return (
    <>
      <label class="named" for={`${prefix}-name`}>
        {words.alerts.name} <input id={`${prefix}-name`} name="name" value={given.name} maxLength={200} />
      </label>
      <label class="named" for={`${prefix}-url`}>
        {isThere ? words.alerts.newAddress : words.alerts.address}{' '}
        <input id={`${prefix}-url`} name="url" type="url" value={given.url} required={!isThere} maxLength={2000} />
      </label>
    </>
  )
}

import type { Outlet, Webhook } from '@parallax/model'
import { words } from '../../words/index.js'
import type { RefusedChange } from './change-webhook.js'
import { formOf } from './form-rules.js'
import { AddressFields, RuleFields } from './webhook-fields.js'

interface Props {
  webhook: Webhook
  outlets: readonly Outlet[]
  /** What was just asked of this one and could not be kept, and why. */
  refused: RefusedChange | null
}

const EMPTY = { name: '', url: '', on: [], outlet: undefined, isActive: true, keepsRules: true }

/** Changes a webhook. Rules that this form cannot say stay as they are. */
export function ChangeForm({ webhook, outlets, refused }: Props) {
  const { id, url, name, status } = webhook
  const rules = formOf(webhook.rules)
  const stands = { ...EMPTY, name: name ?? '', isActive: status !== 'disabled', ...rules }
  const given = refused?.given ?? stands
  return (
    <details class="folding" open={refused !== null}>
      <summary>{words.alerts.change(name ?? new URL(url).host)}</summary>
      <form method="post" action={`/alerts/webhooks/${encodeURIComponent(id)}/change`} data-busy={words.alerts.saving}>
        {refused === null ? null : <p class="notice is-bad">{refused.reason}</p>}
        <AddressFields prefix={id} given={given} isThere />
        {rules === null ? (
          <>
            <input type="hidden" name="keepsRules" value="1" />
            <p class="quiet">{words.alerts.rulesStay}</p>
          </>
        ) : (
          <RuleFields prefix={id} given={given} outlets={outlets} />
        )}
        <div class="ticks">
          <label>
            <input type="checkbox" name="isActive" value="1" checked={given.isActive} />
            <span>{words.alerts.isActive}</span>
          </label>
        </div>
        <p>
          <button type="submit">{words.alerts.save}</button>
        </p>
      </form>
    </details>
  )
}

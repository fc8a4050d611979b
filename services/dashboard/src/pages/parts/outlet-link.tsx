import type { OutletName } from '@parallax/model'

export const outletPath = (id: string): string => `/outlets/${encodeURIComponent(id)}`

/** The name of an outlet, leading to its page. */
export function OutletLink({ outlet }: { outlet: OutletName }) {
  return (
    <a class="outlet" href={outletPath(outlet.id)}>
      {outlet.name}
    </a>
  )
}

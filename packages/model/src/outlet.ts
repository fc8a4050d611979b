import { z } from 'zod'

/** A publisher. `domain` is the host its pages come from, without `www.`; one outlet a domain. */
export const Outlet = z.object({
  id: z.string(),
  name: z.string(),
  domain: z.string(),
})
export type Outlet = z.infer<typeof Outlet>

/** What cards, ledgers and evidence need to know of an outlet. */
export const OutletName = Outlet.pick({ id: true, name: true })
export type OutletName = z.infer<typeof OutletName>

import { z } from 'zod'

/** How far a walk through a table has come: the last row that was looked at. */
export const Place = z.object({ at: z.string(), id: z.string() })
export type Place = z.infer<typeof Place>

/** What one short transaction removed, and where the next goes on; null at the end. */
export interface Step {
  removed: number
  next: Place | null
}

export const BEGINNING: Place = { at: '-infinity', id: '' }

/** A walk's row: how many it looked at and removed, and the last of those it looked at. */
export const Walked = z.object({ removed: z.int(), looked: z.int(), last: Place.nullable() })
export type Walked = z.infer<typeof Walked>

export const stepOf = ({ removed, looked, last }: Walked, atOnce: number): Step => ({
  removed,
  next: looked < atOnce ? null : last,
})

import { z } from 'zod'

/** Which events the list shows; part of its address. */
export const EventFilter = z.enum(['all', 'conflict', 'one-origin', 'several'])
export type EventFilter = z.infer<typeof EventFilter>

export const EventSort = z.enum(['moved', 'first', 'origins', 'conflicts'])
export type EventSort = z.infer<typeof EventSort>

const word = z.string().trim().max(200).optional().catch(undefined)

/** The state of the events page. What is not understood is left out, never an error. */
export const EventsQuery = z.object({
  q: word,
  show: EventFilter.catch('all'),
  sort: EventSort.catch('moved'),
  cursor: word,
})
export type EventsQuery = z.infer<typeof EventsQuery>

import { EVENT_SORTS } from '@parallax/store'
import { z } from 'zod'

/** What an event can be asked to have; part of the address, several separated by commas. */
export const EventFilter = z.enum(['conflict', 'edit', 'several', 'one-origin'])
export type EventFilter = z.infer<typeof EventFilter>

export const SEARCH_MAX = 200

const word = z.string().trim().min(1).max(SEARCH_MAX).optional().catch(undefined)

const Filters = z
  .string()
  .max(SEARCH_MAX)
  .catch('')
  .transform((list) => EventFilter.options.filter((filter) => list.split(',').includes(filter)))

/** The state of the events page. What is not understood is left out, never an error; a long search is cut. */
export const EventsQuery = z.object({
  q: z.preprocess((given) => (typeof given === 'string' ? given.slice(0, SEARCH_MAX) : given), word),
  show: Filters,
  outlet: word,
  /** A group of the reader's that tells it, and one that passes it over. */
  group: word,
  missedBy: word,
  /** A day, in UTC. */
  since: z.iso.date().optional().catch(undefined),
  sort: z.enum(EVENT_SORTS).catch('moved'),
  cursor: word,
})
export type EventsQuery = z.infer<typeof EventsQuery>

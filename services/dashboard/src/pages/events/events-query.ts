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

const Search = z.preprocess((given) => (typeof given === 'string' ? given.trim() : given), z.string().catch(''))

/**
 * The state of the events page. What is not understood is left out, never an error; of a search that is too long the
 * beginning is taken, which the page says.
 */
export const EventsQuery = z
  .object({
    q: Search,
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
  .transform(({ q, ...query }) => ({
    ...query,
    q: q === '' ? undefined : q.slice(0, SEARCH_MAX),
    isCut: q.length > SEARCH_MAX,
  }))
export type EventsQuery = z.infer<typeof EventsQuery>

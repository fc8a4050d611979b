import { FINDING_KINDS } from '@parallax/model'
import { EVENT_SORTS } from '@parallax/store'
import { z } from 'zod'
import { Id } from '../id.js'
import { listOf } from '../list-of.js'
import { Moment } from '../moment.js'
import { PageQuery } from '../page-query.js'
import { NO_BODY, route } from '../route.js'
import { EventSummary, eventSummary } from './event-summary.js'

/** Finding kinds, separated by commas; an event must have each of them. */
const Kinds = z
  .string()
  .transform((list) => list.split(','))
  .pipe(z.array(z.enum(FINDING_KINDS, `Kinds are ${FINDING_KINDS.join(', ')}`)))

const EventQuery = PageQuery.extend({
  q: z.string().trim().min(1).max(200).optional(),
  since: Moment.optional(),
  until: Moment.optional(),
  outlet: Id.optional(),
  /** Told by an outlet of this group of the reader's. */
  group: Id.optional(),
  /** Told by none or few of the outlets of this group. */
  missedBy: Id.optional(),
  minOrigins: z.coerce.number<string>('A whole number').int().min(1).max(1000).optional(),
  has: Kinds.optional(),
  sort: z.enum(EVENT_SORTS).optional(),
})

export const getEvents = route({
  method: 'get',
  path: '/api/v1/events',
  access: 'read',
  summary: 'The events, the last moved first unless `sort` says otherwise',
  query: EventQuery,
  body: NO_BODY,
  answers: { 200: { description: 'A page of events', schema: listOf(EventSummary) } },
  problems: [],
  handle: async ({ query }, { store }) => {
    const page = await store.events.list(query)
    return { status: 200, body: { items: page.items.map(eventSummary), next: page.next } }
  },
})

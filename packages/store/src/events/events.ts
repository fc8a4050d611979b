import type { CandidateEvent, NewsEvent, Placement, Regrouping, TermFrequencies } from '@parallax/model'
import type pg from 'pg'
import { z } from 'zod'
import { rows, run, snapshot } from '../database.js'
import { cleanLine, SUMMARY_MAX } from '../foreign.js'
import { place } from '../lane/place-all.js'
import { regroup, type SeenEvent } from '../regrouping/regroup.js'
import { sql } from '../sql.js'
import { type CandidateQuery, candidatesFor } from './candidates.js'
import { listCards } from './cards.js'
import { EventRow, eventColumns, withArticles } from './columns.js'
import { eventMoment } from './event-moment.js'
import { frequencies } from './frequencies.js'
import { type ComparableEvent, eventInput } from './input.js'
import { type EventFilter, listEvents } from './list.js'
import { listMoment } from './list-moment.js'
import { outdatedIn } from './outdated.js'
import { staleWhysIn } from './stale-whys.js'
import { standingEventId } from './standing-event.js'
import { unrevisedIn } from './unrevised.js'

const Id = z.object({ id: z.string() })

export interface GivenUp {
  change: number
  method: string
  reason: string
}

export const eventsIn = (pool: pg.Pool) => ({
  ...outdatedIn(pool),
  ...staleWhysIn(pool),
  ...unrevisedIn(pool),

  frequencies: (terms: readonly string[]): Promise<TermFrequencies> => frequencies(pool, terms),

  candidatesFor: (query: CandidateQuery): Promise<CandidateEvent[]> =>
    snapshot(pool, (client) => candidatesFor(client, query)),

  place: (articleId: string, placement: Placement): Promise<{ eventId: string }> => place(pool, articleId, placement),

  /** The event, or the one it was merged into. */
  async get(id: string): Promise<NewsEvent | undefined> {
    const eventId = await standingEventId(pool, id)
    if (eventId === null) return undefined
    const found = await rows(pool, EventRow, sql`select ${eventColumns} from parallax.events e where e.id = ${eventId}`)
    return (await withArticles(pool, found))[0]
  },

  moment: (id: string): Promise<string | null> => eventMoment(pool, id),

  list: (filter: EventFilter) => listEvents(pool, filter),

  cards: (filter: EventFilter) => listCards(pool, filter),

  cardsMoment: (filter: EventFilter): Promise<string | null> => listMoment(pool, filter),

  input: (id: string): Promise<ComparableEvent | undefined> => eventInput(pool, id),

  regroup: (regrouping: Regrouping, seen: readonly SeenEvent[]): Promise<string[]> => regroup(pool, regrouping, seen),

  /** Leaves an event uncompared in the state of a change, with the reason, until it changes again or the method does. */
  async giveUp(id: string, { change, method, reason }: GivenUp): Promise<void> {
    await run(
      pool,
      sql`update parallax.events set compared_change = greatest(compared_change, ${change}), method = ${method},
            asked_again = false, given_up = ${cleanLine(reason, SUMMARY_MAX)}
          where id = ${id}`,
    )
  },

  /** Ids of the events that changed since they were compared, the longest waiting first. */
  async uncompared(limit: number): Promise<string[]> {
    const found = await rows(
      pool,
      Id,
      sql`select e.id from parallax.events e where e.change > e.compared_change and e.merged_into is null
            and exists (select from parallax.articles a where a.event_id = e.id and a.text_state in ('read', 'snippet'))
          order by e.moved_at, e.id limit ${limit}`,
    )
    return found.map(({ id }) => id)
  },
})

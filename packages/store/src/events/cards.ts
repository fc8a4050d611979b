import { type EventCounts, OutletName } from '@parallax/model'
import type pg from 'pg'
import { z } from 'zod'
import { rows } from '../database.js'
import type { Page } from '../page.js'
import { sql } from '../sql.js'
import type { EventRow } from './columns.js'
import { type EventFilter, eventRows } from './list.js'

const CardArticle = z.object({
  id: z.string(),
  outlet: OutletName,
  /** Null where it is not known, and for a round-up whose own event is another. */
  originId: z.string().nullable(),
})

/** What a list shows of an event: of its articles hardly more than who told it. */
export interface EventCard extends Pick<EventRow, 'id' | 'title' | 'lastSeenAt' | 'origins' | 'comparisonId'> {
  counts: EventCounts
  /** In the order in which they came out. */
  articles: z.infer<typeof CardArticle>[]
  /** Articles whose text is not there (yet). */
  withoutText: number
  /** The two headlines that differ most; null with fewer than two origins. */
  headlines: readonly [Headline, Headline] | null
}

const Headline = z.object({ id: z.string(), outlet: z.string(), title: z.string() })
type Headline = z.infer<typeof Headline>

const Told = z.object({
  eventId: z.string(),
  ids: z.array(z.string()),
  outletIds: z.array(z.string()),
  outletNames: z.array(z.string()),
  alsoIn: z.array(z.boolean()),
  withoutText: z.int(),
  headlines: z.array(Headline).nullable(),
})
type Told = z.infer<typeof Told>

/** As `listEvents`, with of each event what its card shows. */
export async function listCards(pool: pg.Pool, filter: EventFilter): Promise<Page<EventCard>> {
  const page = await eventRows(pool, filter)
  const told = await toldOf(pool, page.items)
  return { items: page.items.map((row) => cardOf(row, told.get(row.id))), next: page.next }
}

/** One row an event, its articles as arrays that go with each other: an object for each costs more than finding it. */
async function toldOf(pool: pg.Pool, events: readonly EventRow[]): Promise<Map<string, Told>> {
  const ids = events.map(({ id }) => id)
  const headlineIds = events.flatMap(({ headlinePair }) => headlinePair ?? [])
  const found = await rows(
    pool,
    Told,
    sql`select listed.event_id as "eventId", array_agg(a.id order by ${asKnown}) as ids,
          array_agg(o.id order by ${asKnown}) as "outletIds", array_agg(o.name order by ${asKnown}) as "outletNames",
          array_agg(listed.also_in order by ${asKnown}) as "alsoIn",
          count(*) filter (where a.text_state in ('waiting', 'failed'))::integer as "withoutText",
          json_agg(json_build_object('id', a.id, 'outlet', o.name, 'title', a.title))
            filter (where a.id = any(${headlineIds})) as headlines
        from (
          select id, event_id, false as also_in from parallax.articles where event_id = any(${ids})
          union all
          select i.article_id, i.event_id, true from parallax.also_in i
          join parallax.articles own on own.id = i.article_id and own.event_id is distinct from i.event_id
          where i.event_id = any(${ids})
        ) listed
        join parallax.articles a on a.id = listed.id join parallax.outlets o on o.id = a.outlet_id
        group by listed.event_id`,
  )
  return new Map(found.map((one) => [one.eventId, one]))
}

const asKnown = sql`a.known_at, a.seen_at, a.seq`

function cardOf(row: EventRow, told: Told | undefined): EventCard {
  const articles = (told?.ids ?? []).map((id, index) => ({
    id,
    outlet: { id: told?.outletIds[index] ?? '', name: told?.outletNames[index] ?? '' },
    originId: told?.alsoIn[index] ? null : (row.originIds[id] ?? null),
  }))
  const [first, second] = (row.headlinePair ?? []).map((id) => told?.headlines?.find((headline) => headline.id === id))
  const headlines = first && second ? ([first, second] as const) : null
  const { id, title, lastSeenAt, origins, comparisonId, facts, shared, conflicts, onlyHere, edits } = row
  return {
    ...{ id, title, lastSeenAt, origins, comparisonId, counts: { facts, shared, conflicts, onlyHere, edits } },
    ...{ articles, withoutText: told?.withoutText ?? 0, headlines },
  }
}

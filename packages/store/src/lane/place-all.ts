import { FinalError, type LanePlacement, type Placement } from '@parallax/model'
import type pg from 'pg'
import { z } from 'zod'
import { type Queryable, rows, run, transaction } from '../database.js'
import { indexArticles } from '../events/event-terms.js'
import { countTerms } from '../events/frequencies.js'
import { standingEventIds } from '../events/standing-event.js'
import { newId } from '../new-id.js'
import { enterPlacingLane } from '../placing-lane.js'
import type { SeenEvent } from '../regrouping/regroup.js'
import { json, sql } from '../sql.js'
import { beginEvents, joinEvents } from './fill-events.js'
import { changesOf } from './revised.js'

const Unplaced = z.object({
  id: z.string(),
  title: z.string(),
  seenAt: z.string(),
  knownAt: z.string(),
  edits: z.int(),
  eventId: z.string().nullable(),
})
type Unplaced = z.infer<typeof Unplaced>

/** An article on its way into an event. */
export interface Entering {
  article: Unplaced
  eventId: string
  placement: Placement
}

export interface LanePlaced {
  /** The event of each article that is there. */
  eventIds: ReadonlyMap<string, string>
  /** The events that won articles, as they are now. */
  changed: SeenEvent[]
  /** Whether all went as it was decided. */
  asDecided: boolean
}

/**
 * Puts articles into events, or begins events with them, in their order and in one transaction, and counts their terms.
 * An article that has an event keeps it, one that is gone is left out, and an event that was merged stands for the one it
 * went into: running this twice, or at once in two processes, changes nothing more.
 */
export const placeAll = (pool: pg.Pool, placements: readonly LanePlacement[]): Promise<LanePlaced> =>
  transaction(pool, async (client) => {
    await enterPlacingLane(client)
    const articles = await lockArticles(client, placements)
    const standing = await standingEventIds(client, placements.flatMap(eventsOf))
    const there = new Set(standing.values())
    const entering = enteringOf(placements, articles, standing)
    await enter(client, entering, there)
    await keepAlsoIn(client, entering, standing)

    const eventIds = new Map(
      [...articles.values()].flatMap(({ id, eventId }) => (eventId === null ? [] : [[id, eventId] as const])),
    )
    for (const { article, eventId } of entering) eventIds.set(article.id, eventId)
    const isAsDecided = ({ articleId, freshId, placement }: LanePlacement): boolean =>
      articles.get(articleId)?.eventId === null && eventIds.get(articleId) === (placement.eventId ?? freshId)
    return {
      eventIds,
      changed: await changesOf(
        client,
        entering.map((one) => one.eventId),
      ),
      asDecided: placements.every(isAsDecided),
    }
  })

/** The same for one article, whose event is given back. Throws `FinalError` where the article is gone. */
export async function place(pool: pg.Pool, articleId: string, placement: Placement): Promise<{ eventId: string }> {
  const { eventIds } = await placeAll(pool, [{ articleId, freshId: newId(), placement }])
  const eventId = eventIds.get(articleId)
  if (eventId === undefined) throw new FinalError(`there is no article ${articleId} to place`)
  return { eventId }
}

const eventsOf = ({ placement: { eventId, alsoIn = [] } }: LanePlacement): string[] => [
  ...(eventId === null ? [] : [eventId]),
  ...alsoIn.map((further) => further.eventId),
]

async function lockArticles(client: Queryable, placements: readonly LanePlacement[]): Promise<Map<string, Unplaced>> {
  const ids = placements.map(({ articleId }) => articleId)
  const found = await rows(
    client,
    Unplaced,
    sql`select id, title, seen_at as "seenAt", known_at as "knownAt", edits, event_id as "eventId"
        from parallax.articles where id = any(${ids}) order by id for no key update`,
  )
  return new Map(found.map((article) => [article.id, article]))
}

/**
 * What is still to be done of what was decided. `standing`, the events by the ids that were decided on, learns those that
 * begin; one that is not there any more begins anew.
 */
function enteringOf(
  placements: readonly LanePlacement[],
  articles: ReadonlyMap<string, Unplaced>,
  standing: Map<string, string>,
): Entering[] {
  return placements.flatMap(({ articleId, freshId, placement }) => {
    const article = articles.get(articleId)
    if (!article || article.eventId !== null) return []
    const decided = placement.eventId ?? freshId
    const eventId = standing.get(decided) ?? (placement.eventId === null ? freshId : newId())
    standing.set(decided, eventId)
    return [{ article, eventId, placement }]
  })
}

async function enter(client: Queryable, entering: readonly Entering[], there: ReadonlySet<string>): Promise<void> {
  if (entering.length === 0) return
  const begun = new Set(there)
  const begins = entering.filter(({ eventId }) => !begun.has(eventId) && begun.add(eventId))
  const joins = entering.filter((one) => !begins.includes(one))
  await beginEvents(client, begins)
  await run(
    client,
    sql`update parallax.articles a set event_id = one.event_id, why = one.why
        from jsonb_to_recordset(${json(entering.map(articleRow))}::jsonb) as one(id text, event_id text, why json)
        where a.id = one.id`,
  )
  await joinEvents(client, joins)
  await indexArticles(
    client,
    entering.map(({ article, eventId, placement }) => ({
      articleId: article.id,
      eventId,
      terms: placement.indexTerms,
    })),
  )
  await countTerms(
    client,
    entering.map(({ placement }) => placement.terms),
  )
}

const articleRow = ({ article, eventId, placement }: Entering) => ({
  id: article.id,
  event_id: eventId,
  why: placement.why,
})

/** The further events that round-ups report, merged ones by those they went into, and never their own. */
async function keepAlsoIn(
  client: Queryable,
  entering: readonly Entering[],
  standing: ReadonlyMap<string, string>,
): Promise<void> {
  const further = entering.flatMap(({ article, eventId, placement: { alsoIn = [] } }) =>
    alsoIn.flatMap((also) => {
      const other = standing.get(also.eventId)
      return other === undefined || other === eventId
        ? []
        : [{ article_id: article.id, event_id: other, why: also.why }]
    }),
  )
  if (further.length === 0) return
  await run(
    client,
    sql`insert into parallax.also_in (article_id, event_id, why)
        select article_id, event_id, why
        from jsonb_to_recordset(${json(further)}::jsonb) as one(article_id text, event_id text, why json)
        on conflict do nothing`,
  )
}

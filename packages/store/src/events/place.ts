import { type AlsoIn, FinalError, type Placement } from '@parallax/model'
import type pg from 'pg'
import { z } from 'zod'
import { maybeRow, oneRow, type Queryable, run, transaction } from '../database.js'
import { newId } from '../new-id.js'
import { enterPlacingLane } from '../placing-lane.js'
import { json, sql } from '../sql.js'
import { indexArticle } from './event-terms.js'
import { countTerms } from './frequencies.js'
import { standingEventId } from './standing-event.js'

const Unplaced = z.object({
  title: z.string(),
  seenAt: z.string(),
  knownAt: z.string(),
  edits: z.int(),
  eventId: z.string().nullable(),
})
type Unplaced = z.infer<typeof Unplaced>

/**
 * Puts an article into an event, or begins one with it, and counts its terms, in one transaction. An article that
 * has an event keeps it, so running this twice, or at once in two processes, changes nothing more. Throws
 * `FinalError` where the article is gone. An event that was merged stands for the one it went into.
 */
export function place(pool: pg.Pool, articleId: string, placement: Placement): Promise<{ eventId: string }> {
  return transaction(pool, async (client) => {
    await enterPlacingLane(client)
    const article = await maybeRow(
      client,
      Unplaced,
      sql`select title, seen_at as "seenAt", known_at as "knownAt", edits, event_id as "eventId"
          from parallax.articles where id = ${articleId} for no key update`,
    )
    if (!article) throw new FinalError(`there is no article ${articleId} to place`)
    if (article.eventId !== null) return { eventId: article.eventId }

    const standing = placement.eventId === null ? null : await standingEventId(client, placement.eventId)
    const eventId = standing === null ? await beginEvent(client, article) : await joinEvent(client, standing, article)
    await run(
      client,
      sql`update parallax.articles set event_id = ${eventId}, why = ${json(placement.why)} where id = ${articleId}`,
    )
    await countOutlets(client, eventId)
    await indexArticle(client, { articleId, eventId, terms: placement.indexTerms })
    await countTerms(client, placement.terms)
    await keepAlsoIn(client, { articleId, eventId, alsoIn: placement.alsoIn ?? [] })
    return { eventId }
  })
}

const countOutlets = (client: Queryable, id: string): Promise<number> =>
  run(
    client,
    sql`update parallax.events set
          outlets = (select count(distinct outlet_id) from parallax.articles where event_id = ${id})
        where id = ${id}`,
  )

interface FurtherEvents {
  articleId: string
  eventId: string
  alsoIn: readonly AlsoIn[]
}

/** The further events that a round-up reports, merged ones by those they went into, and never its own. */
async function keepAlsoIn(client: Queryable, { articleId, eventId, alsoIn }: FurtherEvents): Promise<void> {
  for (const further of alsoIn) {
    const standing = await standingEventId(client, further.eventId)
    if (standing === null || standing === eventId) continue
    await run(
      client,
      sql`insert into parallax.also_in (article_id, event_id, why) values (${articleId}, ${standing}, ${json(further.why)})
          on conflict do nothing`,
    )
  }
}

const Id = z.object({ id: z.string() })

async function beginEvent(client: Queryable, { title, seenAt, knownAt, edits }: Unplaced): Promise<string> {
  const { id } = await oneRow(
    client,
    Id,
    sql`insert into parallax.events (id, title, first_seen_at, last_seen_at, first_known_at, last_known_at, moved_at,
          article_count, origins, edits)
        values (${newId()}, ${title}, ${seenAt}, ${seenAt}, ${knownAt}, ${knownAt}, ${seenAt}, 1, 1, ${edits})
        returning id`,
  )
  return id
}

async function joinEvent(client: Queryable, id: string, { seenAt, knownAt, edits }: Unplaced): Promise<string> {
  await run(
    client,
    sql`update parallax.events set
          first_seen_at = least(first_seen_at, ${seenAt}), last_seen_at = greatest(last_seen_at, ${seenAt}),
          first_known_at = least(first_known_at, ${knownAt}), last_known_at = greatest(last_known_at, ${knownAt}),
          moved_at = greatest(moved_at, ${seenAt}),
          article_count = article_count + 1,
          origins = case when comparison_id is null then article_count + 1 else origins end,
          edits = edits + ${edits},
          change = change + 1,
          revise_change = change + 1
        where id = ${id}`,
  )
  return id
}

import { FinalError } from '@parallax/model'
import { type Queryable, run } from '../database.js'
import { standingEvent } from '../events/standing-event.js'
import { sql } from '../sql.js'
import { lockEvents } from './lock-events.js'
import { type MovedBy, moveArticles } from './move-articles.js'
import type { Done } from './regroup.js'

/**
 * Takes all articles of an event into another. The id of the one that is left answers with the other for ever: it
 * goes into an event that stands by itself, so that no chain of such ids can close to a circle.
 * Throws `FinalError` where there is no such event or the two are one already.
 */
export async function mergeEvents(
  client: Queryable,
  { eventId, intoEventId }: { eventId: string; intoEventId: string },
  by: MovedBy,
): Promise<Done> {
  const from = await standingEvent(client, eventId)
  const to = await standingEvent(client, intoEventId)
  if (from === to) throw new FinalError(`${eventId} and ${intoEventId} are one event already`)

  const members = await lockEvents(client, [from, to])
  const ofEvent = (id: string) => members.filter((one) => one.eventId === id).map((one) => one.id)
  const [left, kept] = [ofEvent(from), ofEvent(to)]
  await leaveFor(client, from, to)
  return { moves: await moveArticles(client, { articleIds: left, from, to, by }), together: [left, kept], apart: null }
}

/** Has an event, from which all articles go, answer with another one; what reported it as well reports that one now. */
export async function leaveFor(client: Queryable, from: string, to: string): Promise<void> {
  await run(client, sql`update parallax.events set merged_into = ${to} where id = ${from}`)
  await run(
    client,
    sql`insert into parallax.also_in (article_id, event_id, why)
          select i.article_id, ${to}, i.why from parallax.also_in i join parallax.articles a on a.id = i.article_id
          where i.event_id = ${from} and a.event_id is distinct from ${to}
        on conflict do nothing`,
  )
}

import { FinalError } from '@parallax/model'
import { z } from 'zod'
import { maybeRow, type Queryable } from '../database.js'
import { standingEvent } from '../events/standing-event.js'
import { sql } from '../sql.js'
import { lockEvents } from './lock-events.js'
import { leaveFor } from './merge-events.js'
import { moveArticles } from './move-articles.js'
import type { Done } from './regroup.js'

const Placed = z.object({ eventId: z.string().nullable() })

/**
 * Takes one article into another event. The event of an article that was alone in it answers with the other from then
 * on. Throws `FinalError` where there is no such placed article or event, or the article is in that event already.
 */
export async function moveArticle(
  client: Queryable,
  { articleId, toEventId }: { articleId: string; toEventId: string },
): Promise<Done> {
  const article = await maybeRow(
    client,
    Placed,
    sql`select event_id as "eventId" from parallax.articles where id = ${articleId}`,
  )
  if (!article?.eventId) throw new FinalError(`there is no placed article ${articleId}`)
  const from = article.eventId
  const to = await standingEvent(client, toEventId)
  if (from === to) throw new FinalError(`the article ${articleId} is in the event ${toEventId} already`)

  const members = await lockEvents(client, [from, to])
  const kept = members.filter((one) => one.eventId === to).map((one) => one.id)
  const rest = members.filter((one) => one.eventId === from && one.id !== articleId).map((one) => one.id)
  if (rest.length === 0) await leaveFor(client, from, to)
  const moves = await moveArticles(client, { articleIds: [articleId], from, to, by: 'reader' })
  return { moves, together: [[articleId], kept], apart: rest.length === 0 ? null : [[articleId], rest] }
}

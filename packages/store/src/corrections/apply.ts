import { type CorrectionAction, FinalError } from '@parallax/model'
import { z } from 'zod'
import { type Queryable, rows, run } from '../database.js'
import { standingEvent } from '../events/standing-event.js'
import { mergeEvents } from '../regrouping/merge-events.js'
import { moveArticle } from '../regrouping/move-article.js'
import type { Done } from '../regrouping/regroup.js'
import { splitEvent } from '../regrouping/split-event.js'
import { sql } from '../sql.js'

/** What an action did, and the events that it is about. */
export interface Applied extends Done {
  eventIds: string[]
}

/** Does what a reader asks for. Throws `FinalError` where it names what is not there. */
export async function apply(client: Queryable, action: CorrectionAction): Promise<Applied> {
  switch (action.kind) {
    case 'merge':
      return withEvents(await mergeEvents(client, action, 'reader'), [action.eventId, action.intoEventId])
    case 'split':
      return withEvents(await splitEvent(client, action, 'reader'), [action.eventId])
    case 'move':
      return withEvents(await moveArticle(client, action), [action.toEventId])
    case 'not-same-fact':
      await checkArticles(client, action.eventId, [action.a.articleId, action.b.articleId])
      return mark(client, action.eventId)
    case 'wrong-finding':
      return mark(client, action.eventId)
  }
}

const withEvents = (done: Done, named: readonly string[]): Applied => ({
  ...done,
  eventIds: [...new Set([...named, ...done.moves.flatMap(({ from, to }) => [from, to])])],
})

/** Has an event compared again with what the reader said. */
async function mark(client: Queryable, named: string): Promise<Applied> {
  const eventId = await standingEvent(client, named)
  await bump(client, [eventId])
  return { moves: [], together: null, apart: null, eventIds: [...new Set([named, eventId])] }
}

export async function bump(client: Queryable, eventIds: readonly string[]): Promise<void> {
  await run(
    client,
    sql`update parallax.events set change = change + 1
        where id in (select id from parallax.events where id = any(${eventIds}) order by id for no key update)`,
  )
}

const Id = z.object({ id: z.string() })

async function checkArticles(client: Queryable, named: string, articleIds: readonly string[]): Promise<void> {
  const eventId = await standingEvent(client, named)
  const found = await rows(
    client,
    Id,
    sql`select id from parallax.articles where id = any(${articleIds}) and event_id = ${eventId}`,
  )
  const missing = articleIds.find((id) => !found.some((one) => one.id === id))
  if (missing !== undefined) throw new FinalError(`the event ${named} has no article ${missing}`)
}

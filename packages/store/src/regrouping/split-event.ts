import { FinalError } from '@parallax/model'
import { type Queryable, run } from '../database.js'
import { standingEvent } from '../events/standing-event.js'
import { newId } from '../new-id.js'
import { sql } from '../sql.js'
import { lockEvents } from './lock-events.js'
import { type MovedBy, moveArticles } from './move-articles.js'
import type { Done } from './regroup.js'

/**
 * Makes two events of one: the part with more articles keeps the id, of equal parts that with the first article; the
 * other begins an event that says what it was split from. Throws `FinalError` where there is no such event, or an article
 * is not in it, or none would stay.
 */
export async function splitEvent(
  client: Queryable,
  split: { eventId: string; articleIds: readonly string[] },
  by: MovedBy,
): Promise<Done> {
  const from = await standingEvent(client, split.eventId)
  const members = (await lockEvents(client, [from])).map(({ id }) => id)
  const stranger = split.articleIds.find((id) => !members.includes(id))
  if (stranger !== undefined) throw new FinalError(`the event ${from} has no article ${stranger}`)
  const apart = members.filter((id) => split.articleIds.includes(id))
  const rest = members.filter((id) => !split.articleIds.includes(id))
  if (rest.length === 0) throw new FinalError(`all articles of the event ${from} would go, and none stay`)

  const [leaving, staying] = keepsTheId(apart, { rest, first: members[0] }) ? [rest, apart] : [apart, rest]
  const to = await beginFrom(client, from, leaving)
  const moves = await moveArticles(client, { articleIds: leaving, from, to, by })
  if (by === 'evidence')
    await run(client, sql`update parallax.articles set splits = splits + 1 where id = any(${apart})`)
  return { moves, together: null, apart: [leaving, staying] }
}

const keepsTheId = (part: readonly string[], { rest, first }: { rest: readonly string[]; first: string | undefined }) =>
  part.length > rest.length || (part.length === rest.length && first !== undefined && part.includes(first))

/** An event without articles yet; its times are those of the articles to come. */
async function beginFrom(client: Queryable, from: string, articleIds: readonly string[]): Promise<string> {
  const id = newId()
  await run(
    client,
    sql`insert into parallax.events (id, title, first_seen_at, last_seen_at, first_known_at, last_known_at, moved_at,
          article_count, origins, split_from)
        select ${id}, min(title), min(seen_at), max(seen_at), min(known_at), max(known_at), max(seen_at), 0, 0, ${from}
        from parallax.articles where id = any(${articleIds})`,
  )
  return id
}

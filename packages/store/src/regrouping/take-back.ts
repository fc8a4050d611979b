import type { CorrectionAction } from '@parallax/model'
import { type Queryable, run } from '../database.js'
import { standingEvent } from '../events/standing-event.js'
import { sql } from '../sql.js'
import { lockEvents } from './lock-events.js'
import { leaveFor } from './merge-events.js'
import { moveArticles } from './move-articles.js'
import type { Move } from './moves.js'

/**
 * Undoes what a correction did, as far as it still stands: articles that another correction has taken elsewhere since
 * stay there, and so do those that came later. An event that was begun by a split goes back whole, and its id answers
 * with the event it came from. Returns the events that changed.
 */
export async function takeBack(
  client: Queryable,
  moves: readonly Move[],
  kind: CorrectionAction['kind'],
): Promise<string[]> {
  const changed = new Set<string>()
  for (const [from, to] of distinctWays(moves)) {
    const articleIds = moves.filter((move) => move.from === from && move.to === to).map(({ articleId }) => articleId)
    for (const id of await takeOneWayBack(client, { from, to, articleIds, kind })) changed.add(id)
  }
  return [...changed]
}

const distinctWays = (moves: readonly Move[]): [string, string][] => {
  const ways = new Map(moves.map(({ from, to }) => [`${from} ${to}`, [from, to] satisfies [string, string]]))
  return [...ways.values()]
}

interface Way {
  from: string
  to: string
  articleIds: readonly string[]
  kind: CorrectionAction['kind']
}

async function takeOneWayBack(client: Queryable, { from, to, articleIds, kind }: Way): Promise<string[]> {
  const now = await standingEvent(client, to)
  const members = (await lockEvents(client, [now])).map(({ id }) => id)
  const goesWhole = kind === 'split' && now === to
  const returning = goesWhole ? members : members.filter((id) => articleIds.includes(id))
  if (returning.length === 0) return []

  await standAgain(client, from, to)
  const back = await standingEvent(client, from)
  if (back === now) return []
  await lockEvents(client, [back])
  if (returning.length === members.length) await leaveFor(client, now, back)
  await moveArticles(client, { articleIds: returning, from: now, to: back, by: null })
  return [now, back]
}

/** An event that was merged into this one stands by itself again; one that went elsewhere stays there. */
async function standAgain(client: Queryable, id: string, mergedInto: string): Promise<void> {
  await run(client, sql`update parallax.events set merged_into = null where id = ${id} and merged_into = ${mergedInto}`)
}

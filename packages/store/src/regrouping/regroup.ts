import type { Regrouping } from '@parallax/model'
import type pg from 'pg'
import { z } from 'zod'
import { type Queryable, rows, run, transaction } from '../database.js'
import { enterPlacingLane } from '../placing-lane.js'
import { json, sql } from '../sql.js'
import { contradicts, holdsOf } from './holds.js'
import { membersOf } from './lock-events.js'
import { mergeEvents } from './merge-events.js'
import type { Move } from './moves.js'
import { splitEvent } from './split-event.js'

/** Two groups of articles. */
export type Sides = readonly [readonly string[], readonly string[]]

/** What was done to events, and what it says of their articles: that the two sides report one event, or two. */
export interface Done {
  moves: Move[]
  together: Sides | null
  apart: Sides | null
}

/** An event as it was when something was concluded from it. */
export interface SeenEvent {
  id: string
  change: number
}

const Seen = z.object({ id: z.string(), change: z.int() })

/**
 * Merges or splits events as later evidence asks for. `seen` is what that was concluded from: where one of these events
 * has changed since, or answers with another by now, nothing is done; nor where a reader has said otherwise. Returns the
 * events that changed, which are to be revised again, none where nothing was done.
 */
export function regroup(pool: pg.Pool, regrouping: Regrouping, seen: readonly SeenEvent[]): Promise<string[]> {
  return transaction(pool, async (client) => {
    await enterPlacingLane(client)
    if (!(await isAsSeen(client, seen))) return []
    if (await contradictsReader(client, regrouping)) return []
    const { moves } = await (regrouping.kind === 'merge'
      ? mergeEvents(client, regrouping, 'evidence')
      : splitEvent(client, regrouping, 'evidence'))
    await run(
      client,
      sql`insert into parallax.regroupings (action, moves) values (${json(regrouping)}, ${json(moves)})`,
    )
    const changed = [...new Set(moves.flatMap(({ from, to }) => [from, to]))]
    await run(client, sql`update parallax.events set revise_change = change where id = any(${changed})`)
    return changed
  })
}

async function isAsSeen(client: Queryable, seen: readonly SeenEvent[]): Promise<boolean> {
  const now = await rows(
    client,
    Seen,
    sql`select id, change from parallax.events where id = any(${seen.map(({ id }) => id)}) and merged_into is null`,
  )
  const changes = new Map(now.map(({ id, change }) => [id, change]))
  return seen.every(({ id, change }) => changes.get(id) === change)
}

async function contradictsReader(client: Queryable, regrouping: Regrouping): Promise<boolean> {
  const { kind, eventId } = regrouping
  const members = await membersOf(client, kind === 'merge' ? [eventId, regrouping.intoEventId] : [eventId])
  const isOneSide = ({ id, eventId: of }: { id: string; eventId: string }): boolean =>
    kind === 'merge' ? of === eventId : regrouping.articleIds.includes(id)
  const sides: Sides = [
    members.filter(isOneSide).map(({ id }) => id),
    members.filter((member) => !isOneSide(member)).map(({ id }) => id),
  ]
  return contradicts({ kind, sides }, await holdsOf(client, sides.flat()))
}

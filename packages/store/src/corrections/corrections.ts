import {
  type AppliedCorrection,
  type Correction,
  CorrectionAction,
  type CorrectionEffect,
  type CorrectionPreview,
} from '@parallax/model'
import type pg from 'pg'
import { z } from 'zod'
import { maybeRow, rehearsal, transaction } from '../database.js'
import { enterPlacingLane } from '../placing-lane.js'
import { Move } from '../regrouping/moves.js'
import { takeBack } from '../regrouping/take-back.js'
import { sql } from '../sql.js'
import { addCorrection, standingOf } from './add-correction.js'
import { bump } from './apply.js'
import { correctionsOf } from './corrections-of.js'
import { changesOf, statesOf } from './effect.js'
import { type Rehearsed, rehearse } from './rehearse.js'

const Removed = z.object({ eventIds: z.array(z.string()), moves: z.array(Move), action: CorrectionAction })

export const correctionsIn = (pool: pg.Pool) => ({
  /**
   * Does and keeps what a reader fixed, all of it or nothing; the events it is about are compared again. No later
   * evidence undoes it. Throws `FinalError` where it names what is not there.
   */
  add: (action: CorrectionAction): Promise<AppliedCorrection> =>
    transaction(pool, (client) => addCorrection(client, action)),

  /** What `add` would do; nothing is kept. */
  preview: async (action: CorrectionAction): Promise<Omit<CorrectionPreview, 'difference'>> => {
    const { effect, about } = await rehearsal(pool, (client) => addCorrection(client, action))
    const events = effect.events.map((event) =>
      event.articlesBefore.length === 0 && event.splitFrom !== null ? { ...event, id: null } : event,
    )
    return { ...effect, events, about }
  },

  rehearse: (action: CorrectionAction): Promise<Rehearsed> => rehearse(pool, action),

  /** Takes a correction back, as far as it still stands; its events are compared again. Undefined where there was none. */
  remove: (id: string): Promise<CorrectionEffect | undefined> =>
    transaction(pool, async (client) => {
      await enterPlacingLane(client)
      const removed = await maybeRow(
        client,
        Removed,
        sql`delete from parallax.corrections where id = ${id} returning event_ids as "eventIds", moves, action`,
      )
      if (!removed) return undefined
      const before = await statesOf(client, removed.eventIds)
      const changed = await takeBack(client, removed.moves, removed.action.kind)
      if (removed.moves.length === 0) await bump(client, await standingOf(client, removed.eventIds))
      const after = await statesOf(client, [...new Set([...removed.eventIds, ...changed])])
      return { events: changesOf(before, after), factIds: [], findingIds: [] }
    }),

  /** The corrections that touch an event, or one that it was made of, the first made first. */
  forEvent: (eventId: string): Promise<Correction[]> => correctionsOf(pool, eventId),
})

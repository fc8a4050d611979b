import type { EventMiddle, LaneFound, LaneLack, LanePlacement, WaitingArticle } from '@parallax/model'
import type pg from 'pg'
import { newId } from '../new-id.js'
import type { SeenEvent } from '../regrouping/regroup.js'
import { lookUp } from './look-up.js'
import { middles } from './middles.js'
import { type LanePlaced, placeAll } from './place-all.js'
import { changesOf, revisedAll } from './revised.js'
import { waitingArticles } from './waiting-articles.js'

/** What placing and revising in batches ask of the store. */
export const laneIn = (pool: pg.Pool) => ({
  waiting: (asked: WaitingQuery): Promise<WaitingArticle[]> => waitingArticles(pool, asked),

  lookUp: (lack: LaneLack): Promise<LaneFound> => lookUp(pool, lack),

  placeAll: (placements: readonly LanePlacement[]): Promise<LanePlaced> => placeAll(pool, placements),

  middles: (eventIds: readonly string[]): Promise<EventMiddle[]> => middles(pool, eventIds),

  /** Events were held against their neighbours, each in the state of a change; what came later still asks for it. */
  revised: (events: readonly SeenEvent[]): Promise<void> => revisedAll(pool, events),

  /** The state of events. */
  changes: (eventIds: readonly string[]): Promise<SeenEvent[]> => changesOf(pool, eventIds),

  /** Ids that events may get. */
  freshIds: (count: number): string[] => Array.from({ length: count }, newId),
})

export interface WaitingQuery {
  /** Comes along wherever it stands in line. */
  articleId: string
  /** Articles that are left where they are. */
  without: readonly string[]
  limit: number
}

import { type LaneFound, type LaneLack, LaneText, PLACING_TEXT_CHARACTERS } from '@parallax/model'
import type pg from 'pg'
import { rows } from '../database.js'
import { frequencies } from '../events/frequencies.js'
import { sql } from '../sql.js'
import { laneEvents } from './lane-events.js'
import { termEvents } from './term-events.js'

/** Looks up what the lane lacks: of each kind all in one statement or two. */
export async function lookUp(pool: pg.Pool, { terms, reaches, events, texts }: LaneLack): Promise<LaneFound> {
  return {
    frequencies: terms.length > 0 ? await frequencies(pool, terms) : { articles: 0, counts: new Map() },
    termEvents: reaches.length > 0 ? await termEvents(pool, reaches) : [],
    events: events.length > 0 ? await laneEvents(pool, events) : [],
    texts: texts.length > 0 ? await laneTexts(pool, texts) : [],
  }
}

const laneTexts = (pool: pg.Pool, revisionIds: readonly string[]): Promise<LaneText[]> =>
  rows(
    pool,
    LaneText,
    sql`select id as "revisionId", title,
          left(array_to_string(paragraphs, chr(10)), ${PLACING_TEXT_CHARACTERS}::integer) as text
        from parallax.revisions where id = any(${revisionIds})`,
  )

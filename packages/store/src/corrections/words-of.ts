import type { CorrectionAction } from '@parallax/model'
import { z } from 'zod'
import { latestOf, loadComparison } from '../comparisons/load.js'
import { type Queryable, rows } from '../database.js'
import { type Sql, sql } from '../sql.js'

const Titled = z.object({ title: z.string() })

const titles = async (on: Queryable, query: Sql): Promise<string[]> =>
  (await rows(on, Titled, query)).map(({ title }) => title)

/** What a correction is about, in the words of now: afterwards they may be gone. `eventId` is the event that stands. */
export async function wordsOf(on: Queryable, action: CorrectionAction, eventId: string | undefined): Promise<string[]> {
  switch (action.kind) {
    case 'merge':
      return titles(on, sql`select title from parallax.events where id = ${eventId}`)
    case 'split':
      return titles(
        on,
        sql`select title from parallax.articles where id = any(${action.articleIds}) order by seen_at, seq`,
      )
    case 'move':
      return titles(on, sql`select title from parallax.articles where id = ${action.articleId}`)
    case 'not-same-fact':
      return [action.a.text, action.b.text]
    case 'wrong-finding': {
      const comparison = eventId === undefined ? undefined : await loadComparison(on, latestOf(eventId))
      return (comparison?.findings ?? []).flatMap(({ id, summary }) => (id === action.findingId ? [summary] : []))
    }
  }
}

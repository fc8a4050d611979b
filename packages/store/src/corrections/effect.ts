import type { Comparison, CorrectionAction, CorrectionEffect, EventChange } from '@parallax/model'
import { z } from 'zod'
import { latestOf, loadComparison } from '../comparisons/load.js'
import { type Queryable, rows } from '../database.js'
import { sql } from '../sql.js'

const State = z.object({
  id: z.string(),
  title: z.string(),
  articleIds: z.array(z.string()),
  mergedInto: z.string().nullable(),
  splitFrom: z.string().nullable(),
})
export type EventState = z.infer<typeof State>

/** The events with these ids as they are now, each with its articles in the order they were first seen. */
export const statesOf = (on: Queryable, eventIds: readonly string[]): Promise<EventState[]> =>
  rows(
    on,
    State,
    sql`select e.id, e.title, e.merged_into as "mergedInto", e.split_from as "splitFrom", array(
          select a.id from parallax.articles a where a.event_id = e.id order by a.seen_at, a.seq
        ) as "articleIds"
        from parallax.events e where e.id = any(${eventIds}) order by e.first_seen_at, e.id`,
  )

/** What became of events, those first that were there before; `before` has no state of those that were begun meanwhile. */
export const changesOf = (before: readonly EventState[], after: readonly EventState[]): EventChange[] => {
  const isBegun = ({ id }: EventState): boolean => !before.some((one) => one.id === id)
  return after
    .toSorted((a, b) => Number(isBegun(a)) - Number(isBegun(b)))
    .map(({ id, title, articleIds, mergedInto, splitFrom }) => ({
      id,
      title,
      articlesBefore: before.find((one) => one.id === id)?.articleIds ?? [],
      articlesAfter: articleIds,
      mergedInto,
      splitFrom,
    }))
}

/** What the next comparison will do without, by the latest of the event that stands. */
export async function leftOut(
  on: Queryable,
  action: CorrectionAction,
  eventId: string | undefined,
): Promise<Pick<CorrectionEffect, 'factIds' | 'findingIds'>> {
  const nothing = { factIds: [], findingIds: [] }
  if (eventId === undefined || (action.kind !== 'not-same-fact' && action.kind !== 'wrong-finding')) return nothing
  const comparison = await loadComparison(on, latestOf(eventId))
  if (!comparison) return nothing
  if (action.kind === 'wrong-finding') {
    const findings = comparison.findings.filter(({ id }) => id === action.findingId)
    return { factIds: [], findingIds: findings.map(({ id }) => id) }
  }
  return { factIds: factsOfBoth(comparison, action), findingIds: [] }
}

const factsOfBoth = (
  { facts }: Comparison,
  { a, b }: Extract<CorrectionAction, { kind: 'not-same-fact' }>,
): string[] => {
  const both = facts.filter(({ mentions }) =>
    [a, b].every((side) => mentions.some(({ articleId, text }) => articleId === side.articleId && text === side.text)),
  )
  return both.map(({ id }) => id)
}

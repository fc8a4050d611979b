import { type ComparedCounts, type ComparisonBody, type CorrectionDifference, countsOf } from '@parallax/model'
import { factDifferences } from './fact-differences.js'
import { findingDifferences } from './finding-differences.js'

/** An event as it is compared; the id is null where it would be begun. */
export interface ComparedEvent {
  id: string | null
  body: ComparisonBody
}

const countsIn = (body: ComparisonBody): ComparedCounts => ({
  articles: body.articles.length,
  origins: body.origins.length,
  ...countsOf(body),
})

/**
 * What changes where events are compared as `after` instead of as `before`: for each what it counts, and over all of
 * them which facts that articles share and which findings go, come and change. A fact or a finding that only comes to
 * stand in another event is no change.
 */
export function differenceOf(before: readonly ComparedEvent[], after: readonly ComparedEvent[]): CorrectionDifference {
  const ids = [...new Set([...before, ...after].map(({ id }) => id))]
  const counts = (events: readonly ComparedEvent[], id: string | null): ComparedCounts | null => {
    const event = events.find((one) => one.id === id)
    return event ? countsIn(event.body) : null
  }
  const bodies = (events: readonly ComparedEvent[]): ComparisonBody[] => events.map(({ body }) => body)
  return {
    events: ids.map((id) => ({ id, before: counts(before, id), after: counts(after, id) })),
    ...factDifferences(bodies(before), bodies(after)),
    ...findingDifferences(bodies(before), bodies(after)),
  }
}

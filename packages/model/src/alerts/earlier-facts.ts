import type { ComparisonBody, Fact } from '../comparison.js'

type Facts = Pick<ComparisonBody, 'facts'>

const keysOf = ({ mentions, headlines }: Fact): string[] =>
  [...mentions, ...headlines].map(({ articleId, in: where, text }) => JSON.stringify([articleId, where, text]))

/**
 * For each fact, by its id, the one of an earlier comparison that it goes on from: of those with a sentence in common the one
 * with most. A fact's id does not do: it changes with the sentence that it is named for.
 */
export const earlierFacts = (before: Facts, after: Facts): ReadonlyMap<string, Fact> => {
  const byKey = new Map(before.facts.flatMap((fact) => keysOf(fact).map((key) => [key, fact] as const)))
  const earlier = new Map<string, Fact>()
  for (const fact of after.facts) {
    const votes = new Map<Fact, number>()
    for (const key of keysOf(fact)) {
      const known = byKey.get(key)
      if (known) votes.set(known, (votes.get(known) ?? 0) + 1)
    }
    const [most] = [...votes].sort(([, a], [, b]) => b - a)
    if (most) earlier.set(fact.id, most[0])
  }
  return earlier
}

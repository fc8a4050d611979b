import type { ComparisonBody, CorrectionDifference, Fact, FactDifference } from '@parallax/model'
import { firstOf } from './first-of.js'

type Differences = Pick<CorrectionDifference, 'factsGone' | 'factsNew' | 'factsChanged'>

const articlesOf = ({ mentions }: Fact): number => new Set(mentions.map(({ articleId }) => articleId)).size

/** What one article alone asserts is no less told after the event is another. */
const sharedIn = (bodies: readonly ComparisonBody[]): Fact[] =>
  bodies.flatMap(({ facts }) => facts.filter((fact) => articlesOf(fact) > 1))

const keysOf = ({ mentions }: Fact): string[] =>
  mentions.map(({ articleId, start, end, in: where }) => `${articleId} ${where} ${start} ${end}`)

const wordsOf = (fact: Fact): string => (fact.mentions[fact.canonical] ?? fact.mentions[0])?.text ?? ''

/** The fact that has most sentences in common with this one; undefined where none has two, which make a fact shared. */
function sameFact(fact: Fact, others: readonly Fact[]): Fact | undefined {
  const keys = new Set(keysOf(fact))
  const common = (other: Fact): number => keysOf(other).filter((key) => keys.has(key)).length
  const [best] = [...others].sort((a, b) => common(b) - common(a))
  return best && common(best) > 1 ? best : undefined
}

const isUnchanged = (a: Fact, b: Fact): boolean =>
  a.origins === b.origins && keysOf(a).toSorted().join('\n') === keysOf(b).toSorted().join('\n')

/** Which facts that articles share go, come, or are asserted by others than before. */
export function factDifferences(before: readonly ComparisonBody[], after: readonly ComparisonBody[]): Differences {
  const [old, now] = [sharedIn(before), sharedIn(after)]
  const line = (fact: Fact, originsBefore: number, originsAfter: number): FactDifference => ({
    ...{ text: wordsOf(fact), originsBefore, originsAfter },
  })
  const changed = old.flatMap((fact) => {
    const same = sameFact(fact, now)
    return same && !isUnchanged(fact, same) ? [line(fact, fact.origins, same.origins)] : []
  })
  return {
    factsGone: firstOf(old.filter((fact) => !sameFact(fact, now)).map((fact) => line(fact, fact.origins, 0))),
    factsNew: firstOf(now.filter((fact) => !sameFact(fact, old)).map((fact) => line(fact, 0, fact.origins))),
    factsChanged: firstOf(changed),
  }
}

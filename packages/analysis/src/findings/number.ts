import type { Quantity } from '@parallax/language'
import type { Finding, FindingOf, StatedValue } from '@parallax/model'
import { type AlignedEvent, type AlignedFact, type AlignedSentence, evidenceOf } from '../align/aligned-event.js'
import { groupBy } from '../group-by.js'
import { hashId } from '../hash-id.js'
import { compareValues } from '../numbers/compare-values.js'
import { type ValueDifference, valueDifferences } from '../numbers/value-differences.js'
import { outletSays } from './outlet-says.js'

const RULE = 'number/same-quantity@1'
/** Different wordings of one fact that are compared with each other. */
const WORDINGS_MAX = 16

type Relation = FindingOf<'number'>['relation']

interface Stated {
  sentence: AlignedSentence
  quantity: Quantity
}

interface Difference {
  a: Stated
  b: Stated
  relation: Relation
}

/** Which of several relations between the values of one quantity is told: the gravest. */
const GRAVITY: Relation[] = ['conflict', 'superseded', 'bound', 'rounding']

/** Counts that grow while news comes in, by the state of what is counted. */
const GROWING =
  /\b(?:killed|injured|arrested|missing|rescued|evacuated|hospitalized|displaced|infected|case|arrest|victim|casualty)\b/

const knownAt = ({ sentence }: Stated, event: AlignedEvent): string => event.articles[sentence.article]?.knownAt ?? ''

/** A later report with a higher count of what grows took the earlier one's place. */
const isSuperseded = (a: Stated, b: Stated, event: AlignedEvent): boolean => {
  const [earlier, later] = knownAt(a, event) <= knownAt(b, event) ? [a, b] : [b, a]
  if (knownAt(earlier, event) === knownAt(later, event)) return false
  if (earlier.quantity.unit !== 'count' || !GROWING.test(earlier.quantity.thing)) return false
  const before = earlier.quantity.high ?? earlier.quantity.low ?? 0
  return (later.quantity.low ?? later.quantity.high ?? 0) > before
}

const relationIn = (difference: ValueDifference, a: Stated, b: Stated, event: AlignedEvent): Relation =>
  difference.relation === 'conflict' && isSuperseded(a, b, event) ? 'superseded' : difference.relation

const differencesIn = (fact: AlignedFact, event: AlignedEvent): Difference[] => {
  const wordings = [...new Map(fact.mentions.toReversed().map((mention) => [mention.text, mention])).values()]
  const compared = wordings.toReversed().slice(0, WORDINGS_MAX)
  return compared.flatMap((first, index) =>
    compared.slice(index + 1).flatMap((second) => {
      if (first.article === second.article) return []
      return valueDifferences(first, second).map((difference): Difference => {
        const a = { sentence: first, quantity: difference.a }
        const b = { sentence: second, quantity: difference.b }
        return { a, b, relation: relationIn(difference, a, b, event) }
      })
    }),
  )
}

const statedValue = ({ sentence, quantity }: Stated, event: AlignedEvent): StatedValue => ({
  articleId: event.articles[sentence.article]?.input.id ?? '',
  start: quantity.start,
  end: quantity.end,
  text: quantity.text,
  low: quantity.low,
  high: quantity.high,
  knownAt: event.articles[sentence.article]?.knownAt ?? '',
})

/** Every mention's value of the quantity that the differences are about, in the order of the articles. */
const statedIn = (fact: AlignedFact, differences: readonly Difference[]): Stated[] => {
  const differing = differences.flatMap(({ a, b }) => [a, b])
  return fact.mentions.flatMap((sentence) =>
    sentence.quantities
      .filter((quantity) =>
        differing.some(
          (stated) =>
            stated.quantity === quantity ||
            (stated.quantity.unit === quantity.unit &&
              stated.quantity.thing === quantity.thing &&
              compareValues(stated.quantity, quantity) === 'same'),
        ),
      )
      .map((quantity) => ({ sentence, quantity })),
  )
}

const findingOf = (fact: AlignedFact, differences: readonly Difference[], event: AlignedEvent): Finding[] => {
  const [first] = differences
  if (!first) return []
  const stated = statedIn(fact, differences)
  const relation =
    GRAVITY.find((grave) => differences.some((difference) => difference.relation === grave)) ?? 'rounding'
  const values = stated.map((one) => statedValue(one, event))
  const told = [first.a, first.b].map(({ sentence, quantity }) =>
    outletSays(event.articles[sentence.article], quantity.text),
  )
  const { unit, thing } = first.a.quantity
  return [
    {
      id: hashId(RULE, fact.fact.id, unit, thing, ...values.map(({ articleId, text }) => `${articleId} ${text}`)),
      kind: 'number',
      rule: RULE,
      summary: told.join('; '),
      factId: fact.fact.id,
      evidence: [...new Set(stated.map(({ sentence }) => sentence))].map((one) => evidenceOf(one, event.articles)),
      relation,
      unit,
      thing,
      values,
    },
  ]
}

/** Quantities that mentions of one fact state differently, one finding a quantity. */
export const number = (event: AlignedEvent): Finding[] =>
  event.facts.flatMap((fact) => {
    const byQuantity = groupBy(differencesIn(fact, event), ({ a }) => `${a.quantity.unit}|${a.quantity.thing}`)
    return [...byQuantity.values()].flatMap((differences) => findingOf(fact, differences, event))
  })

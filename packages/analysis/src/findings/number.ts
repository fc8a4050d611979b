import type { Quantity } from '@parallax/language'
import { type Finding, RULES } from '@parallax/model'
import type { AlignedEvent, AlignedFact, AlignedSentence } from '../align/aligned-event.js'
import { groupBy } from '../group-by.js'
import { type AmountConflict, amountConflicts } from '../numbers/amount-conflicts.js'
import { compareValues } from '../numbers/compare-values.js'
import { isSameAmount } from '../numbers/is-same-amount.js'
import { nameDifference, namesAmong } from '../numbers/name-differences.js'
import { type NumberDifference, numberFinding, type StatedNumber } from '../numbers/number-finding.js'
import { toldRelation } from '../numbers/number-relation.js'
import { periodsIn } from '../numbers/stated-periods.js'
import { type ValueDifference, valueDifferences } from '../numbers/value-differences.js'

/** Different wordings of one fact that are compared with each other. */
const WORDINGS_MAX = 16

const differencesIn = (fact: AlignedFact, event: AlignedEvent): NumberDifference[] => {
  const wordings = [...new Map(fact.mentions.toReversed().map((mention) => [mention.text, mention])).values()]
  const compared = wordings.toReversed().slice(0, WORDINGS_MAX)
  return compared.flatMap((first, index) =>
    compared.slice(index + 1).flatMap((second) => {
      if (first.article === second.article) return []
      const name = nameDifference(first, second, event.articles)
      const named: ValueDifference[] = name ? [{ ...name, relation: 'conflict' }] : []
      const differences = [...valueDifferences(first, second), ...named]
      return differences.map((difference): NumberDifference => {
        const a = { sentence: first, quantity: difference.a }
        const b = { sentence: second, quantity: difference.b }
        return { a, b, relation: toldRelation(difference.relation, [a, b], event) }
      })
    }),
  )
}

const isOfOneKind = (a: Quantity, b: Quantity): boolean => a.unit === b.unit && a.thing === b.thing

const isOneValue = (a: Quantity, b: Quantity): boolean =>
  a === b || (isOfOneKind(a, b) && (a.unit === 'name' ? a.text === b.text : compareValues(a, b) === 'same'))

/** What a sentence states of the kinds that differ: amounts, periods of years, names. */
const statementsOf = (sentence: AlignedSentence, differing: readonly Quantity[]): readonly Quantity[] => {
  const names = new Set(differing.flatMap(({ unit, text }) => (unit === 'name' ? [text.toLowerCase()] : [])))
  return [...sentence.quantities, ...periodsIn(sentence), ...namesAmong(sentence, names)]
}

/** Every mention's and headline's value of the quantity that the differences are about, in the order of the articles. */
const statedIn = (fact: AlignedFact, differences: readonly NumberDifference[]): StatedNumber[] => {
  const differing = differences.flatMap(({ a, b }) => [a.quantity, b.quantity])
  const isStated = (quantity: Quantity): boolean => differing.some((one) => isOneValue(one, quantity))
  return [...fact.mentions, ...fact.headlines]
    .map((sentence, place) => ({ sentence, place }))
    .sort((a, b) => a.sentence.article - b.sentence.article || a.place - b.place)
    .flatMap(({ sentence }) =>
      statementsOf(sentence, differing)
        .filter(isStated)
        .map((quantity): StatedNumber => ({ sentence, quantity })),
    )
}

/** Two shares in different sentences of one article: of a poll they answer two questions, and which is meant is unknown. */
const areMixed = (stated: readonly StatedNumber[]): boolean => {
  const shares = stated.filter(({ sentence, quantity }) => sentence.in === 'text' && quantity.unit === 'percent')
  return shares.some(({ sentence, quantity }) =>
    shares.some(
      (other) =>
        other.sentence.article === sentence.article &&
        other.sentence !== sentence &&
        compareValues(quantity, other.quantity) !== 'same',
    ),
  )
}

const isMoved = ({ change }: Quantity): boolean => change === 'from' || change === 'to'

/** Somebody tells both: "in 2004 and 2005". Then they are two things, but for what rose from one to the other. */
const areToldTogether = ({ a, b }: NumberDifference, fact: AlignedFact): boolean =>
  a.quantity.unit !== 'name' &&
  fact.mentions.some((mention) => {
    const states = (value: Quantity): boolean =>
      mention.quantities.some((one) => !isMoved(one) && isSameAmount(one, value))
    return states(a.quantity) && states(b.quantity)
  })

/** Quantities that mentions of one fact state differently, one finding a quantity. */
const inFacts = (event: AlignedEvent, known: ReadonlySet<Quantity>): Finding[] =>
  event.facts.flatMap((fact) => {
    const fresh = differencesIn(fact, event).filter(
      (one) => !known.has(one.a.quantity) && !known.has(one.b.quantity) && !areToldTogether(one, fact),
    )
    const byQuantity = groupBy(fresh, ({ a }) => `${a.quantity.unit}|${a.quantity.thing}`)
    return [...byQuantity.values()].flatMap((differences) => {
      const stated = statedIn(fact, differences)
      if (areMixed(stated)) return []
      return numberFinding({ rule: RULES.number.sameQuantity, factId: fact.fact.id, differences, stated }, event)
    })
  })

const inEvent = ({ differences, amounts }: AmountConflict, event: AlignedEvent): Finding[] => {
  const told = differences.map(
    ({ a, b }): NumberDifference => ({ a, b, relation: toldRelation('conflict', [a, b], event) }),
  )
  const facts = told.flatMap(({ a, b }) => [event.factOf.get(a.sentence), event.factOf.get(b.sentence)])
  const fact = facts.find((one) => one !== undefined)
  return numberFinding(
    { rule: RULES.number.onlyValue, factId: fact?.fact.id ?? null, differences: told, stated: amounts },
    event,
  )
}

/**
 * Quantities that are stated with different values: in the mentions of one fact, or as the only value of their kind in
 * articles that tell it in sentences of their own.
 */
export const number = (event: AlignedEvent): Finding[] => {
  const conflicts = amountConflicts(event.articles)
  const known = new Set(conflicts.flatMap(({ amounts }) => amounts.map(({ quantity }) => quantity)))
  return [...inFacts(event, known), ...conflicts.flatMap((conflict) => inEvent(conflict, event))]
}

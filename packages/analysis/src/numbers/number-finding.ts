import type { Quantity } from '@parallax/language'
import type { Finding, StatedValue } from '@parallax/model'
import { type AlignedEvent, type AlignedSentence, evidenceOf } from '../align/aligned-event.js'
import { outletSays } from '../findings/outlet-says.js'
import { hashId } from '../hash-id.js'
import type { NumberRelationTold } from './number-relation.js'

/** A number in the sentence or headline that states it. */
export interface StatedNumber {
  sentence: AlignedSentence
  quantity: Quantity
}

/** Two values of one quantity that differ, and how. */
export interface NumberDifference {
  a: StatedNumber
  b: StatedNumber
  relation: NumberRelationTold
}

/** What is known of one quantity of an event. */
export interface NumberStatements {
  rule: string
  factId: string | null
  differences: readonly NumberDifference[]
  /** Everyone's value, in the order of the articles. */
  stated: readonly StatedNumber[]
}

/** Which of several relations between the values of one quantity is told: the gravest. */
const GRAVITY: readonly NumberRelationTold[] = ['conflict', 'superseded', 'bound', 'rounding']

const statedValue = ({ sentence, quantity }: StatedNumber, event: AlignedEvent): StatedValue => ({
  articleId: event.articles[sentence.article]?.input.id ?? '',
  ...(sentence.in === 'title' ? { in: 'title' as const } : {}),
  start: quantity.start,
  end: quantity.end,
  text: quantity.text,
  low: quantity.low,
  high: quantity.high,
  knownAt: event.articles[sentence.article]?.knownAt ?? '',
})

/** The finding about one quantity that is stated with different values; none where there is no difference. */
export const numberFinding = (
  { rule, factId, differences, stated }: NumberStatements,
  event: AlignedEvent,
): Finding[] => {
  const relation = GRAVITY.find((grave) => differences.some((one) => one.relation === grave))
  const first = differences.find((one) => one.relation === relation)
  if (!relation || !first) return []
  const values = stated.map((one) => statedValue(one, event))
  const told = [first.a, first.b].map(({ sentence, quantity }) =>
    outletSays(event.articles[sentence.article], quantity.text),
  )
  const { unit, thing } = first.a.quantity
  return [
    {
      id: hashId(rule, factId ?? '', unit, thing, ...values.map(({ articleId, text }) => `${articleId} ${text}`)),
      kind: 'number',
      rule,
      summary: told.join('; '),
      factId,
      evidence: [...new Set(stated.map(({ sentence }) => sentence))].map((one) => evidenceOf(one, event.articles)),
      relation,
      unit,
      thing,
      values,
    },
  ]
}

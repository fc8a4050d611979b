import type { AlignedArticle } from '../align/aligned-event.js'
import { groupBy } from '../group-by.js'
import { compareValues } from './compare-values.js'
import { isSameAmount } from './is-same-amount.js'
import { areOfOtherKinds } from './quantity-context.js'
import { conflictProbability } from './relate-numbers.js'
import { type StatedAmount, statedAmounts } from './stated-amounts.js'
import { areOfOthers } from './whose-and-where.js'

/** Two articles' values of one quantity that cannot both hold, wherever the articles state them. */
export interface AmountDifference {
  a: StatedAmount
  b: StatedAmount
}

/** Different values of one quantity, and every amount of its kind from articles that state one value of it. */
export interface AmountConflict {
  differences: readonly AmountDifference[]
  amounts: readonly StatedAmount[]
}

/**
 * Probability from which two articles' only values of one kind are values of one quantity. Shares of something are said
 * of much. Set by reading all that was found from .08 on in 207 news events: of days those at .24 were real and two
 * polls stood at .11; of shares none was real, the highest at .36; of the rest that at .38 was, none up to .24.
 */
const ONE_QUANTITY_MIN = { date: 0.2, percent: 0.45, other: 0.3 }

const enoughFor = (key: string): number =>
  key.startsWith('date')
    ? ONE_QUANTITY_MIN.date
    : key.startsWith('percent')
      ? ONE_QUANTITY_MIN.percent
      : ONE_QUANTITY_MIN.other

/** Fewer of something are often some of it: "one stream", "two executives". */
const COUNT_MIN = 4

const agree = (a: StatedAmount, b: StatedAmount): boolean => compareValues(a.quantity, b.quantity) !== 'conflict'

const isOneValue = (amounts: readonly StatedAmount[]): boolean =>
  amounts.every((one, index) => amounts.slice(index + 1).every((other) => agree(one, other)))

/** "Some" and "up to" change nothing here: a value must be stated, not only bounded, on both sides. */
const isStated = ({ quantity: { unit, low, high } }: StatedAmount): boolean =>
  low !== null && high !== null && (unit !== 'count' || low >= COUNT_MIN)

/** A day is compared where the sentences have so many names in common: "filed" and "signed" are said of much. */
const NAMES_MIN = 2

const namesIn = ({ sentence }: StatedAmount): Set<string> =>
  new Set(
    sentence.tokens.filter(({ pos, normal }) => pos === 'PROPN' && !/day$/.test(normal)).map(({ lemma }) => lemma),
  )

const shareNames = (a: StatedAmount, b: StatedAmount): boolean => {
  const others = namesIn(b)
  return [...namesIn(a)].filter((name) => others.has(name)).length >= NAMES_MIN
}

/** "Seven of the nine" has the other article's "seven" in it. */
const isStatedIn = ({ quantity }: StatedAmount, { sentence, quantity: own }: StatedAmount): boolean =>
  sentence.quantities.some((one) => one !== own && isSameAmount(one, quantity))

const probabilityOf = (a: StatedAmount, b: StatedAmount): number => {
  if (isStatedIn(a, b) || isStatedIn(b, a) || areOfOthers({ a: a.sentence, b: b.sentence })) return 0
  if (areOfOtherKinds(a.side, b.side)) return 0
  if (a.quantity.unit === 'date' && !shareNames(a, b)) return 0
  return conflictProbability(a.side, b.side)
}

/** Articles that state one kind of amount, and different values of it, that are looked at: the first to do so. */
const ARTICLES_MAX = 60
const VALUES_MAX = 6
/** Sentences that are compared for one value: each of them says it in its own way. */
const WORDINGS_MAX = 4

/** The wordings of one value, from different articles first. */
const wordingsOf = (amounts: readonly StatedAmount[]): StatedAmount[] => {
  const byText = new Map(amounts.toReversed().map((amount) => [amount.sentence.text, amount]))
  return [...byText.values()].reverse().slice(0, WORDINGS_MAX)
}

/** The two wordings of two values that are most probably of one quantity. */
const between = (
  ofA: readonly StatedAmount[],
  ofB: readonly StatedAmount[],
  articles: readonly AlignedArticle[],
): AmountDifference[] => {
  const originOf = ({ sentence }: StatedAmount): string => articles[sentence.article]?.originId ?? ''
  let best: AmountDifference[] = []
  let most = enoughFor(ofA[0]?.key ?? '')
  for (const a of wordingsOf(ofA)) {
    for (const b of wordingsOf(ofB)) {
      if (originOf(a) === originOf(b) || agree(a, b)) continue
      const probability = probabilityOf(a, b)
      if (probability < most) continue
      most = probability
      best = [{ a, b }]
    }
  }
  return best
}

const valueKey = ({ quantity: { low, high } }: StatedAmount): string => `${low}/${high}`

const conflictOf = (amounts: readonly StatedAmount[], articles: readonly AlignedArticle[]): AmountConflict[] => {
  const byArticle = groupBy(amounts, ({ sentence }) => sentence.article)
  const single = [...byArticle.values()].filter(isOneValue).slice(0, ARTICLES_MAX).flat()
  const values = [...groupBy(single.filter(isStated), valueKey).values()].slice(0, VALUES_MAX)
  const differences = values.flatMap((own, index) =>
    values.slice(index + 1).flatMap((others) => between(own, others, articles)),
  )
  return differences.length === 0 ? [] : [{ differences, amounts: single }]
}

/**
 * Where articles of different origins state different values of one quantity in sentences that need not say the same
 * otherwise: each has one value of the kind only, the values cannot both hold, and nothing speaks for another scope.
 */
export const amountConflicts = (articles: readonly AlignedArticle[]): AmountConflict[] =>
  [...statedAmounts(articles).values()].flatMap((amounts) => conflictOf(amounts, articles))

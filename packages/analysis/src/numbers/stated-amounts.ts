import { baseUnit, polarityOf, type Quantity, type Token } from '@parallax/language'
import type { AlignedArticle, AlignedSentence } from '../align/aligned-event.js'
import { stem } from '../align/stem.js'
import { clauseAround } from './clause-around.js'
import { isMoney } from './comparable-values.js'
import { type NumberSide, numberSide } from './number-side.js'
import { isDayOfVerb } from './quantity-context.js'

/** An amount that an article states, with what it is an amount of. */
export interface StatedAmount {
  sentence: AlignedSentence
  quantity: Quantity
  /** Amounts with one key are of one kind of thing, in whatever unit; they need not be of the same one. */
  key: string
  side: NumberSide
}

/** Kinds of measure of which an event has few: there are many lengths and durations in a text. */
const TELLING = new Set(['mass', 'area', 'speed'])
const SAYING = new Set([
  'say',
  'tell',
  'add',
  'report',
  'announce',
  'write',
  'tweet',
  'speak',
  'comment',
  'state',
  'ask',
])

/** "On injured reserve", "the missing man": of such a word nothing happens on a day. */
const isModifier = (tokens: readonly Token[], at: number): boolean => /^(?:ADP|DET)$/.test(tokens[at - 1]?.pos ?? '')

/** The verb that a day belongs to: the last one before it in its clause. */
const verbBefore = (sentence: AlignedSentence, quantity: Quantity): string | undefined => {
  const { tokens } = sentence
  const { from } = clauseAround({ tokens, quantity })
  const verb = polarityOf(tokens).findLast(
    ({ pos, token }) =>
      pos === 'VERB' && token >= from && (tokens[token]?.end ?? 0) <= quantity.start && !isModifier(tokens, token),
  )
  return verb && !SAYING.has(verb.lemma) && !verb.negated ? stem(verb.lemma) : undefined
}

/** "Fourteen other men", "20 more people": not the ones that are counted elsewhere. */
const OTHERS = new Set(['other', 'others', 'another', 'more', 'additional', 'further', 'fellow', 'remaining'])

const isOfOthers = ({ tokens }: AlignedSentence, { start, end }: Quantity): boolean => {
  const next = tokens.findIndex((token) => token.start >= end)
  return tokens.some(
    ({ normal, ...token }, at) =>
      OTHERS.has(normal) &&
      (at === next || at === next + 1 || (token.start >= start && token.end <= end) || at === next - 2),
  )
}

/** Of people without their state, of times and parts, every event has several numbers. */
const GENERIC = /^(?:people|man|woman|child|time|part|thing|member|way|point)$/

const keyOf = (sentence: AlignedSentence, quantity: Quantity): string | undefined => {
  const { unit, thing, low, high, change } = quantity
  if ((low === null && high === null) || isOfOthers(sentence, quantity)) return undefined
  if (unit === 'date') {
    const verb = low === high && isDayOfVerb({ ...sentence, quantity }) ? verbBefore(sentence, quantity) : undefined
    return verb && `date|${verb}`
  }
  if (unit === 'count' || unit === 'percent' || isMoney(quantity)) {
    return thing === '' || GENERIC.test(thing) ? undefined : `${unit}|${thing}|${change ?? ''}`
  }
  if (/^(?:vote|seat|degree)$/.test(unit)) return `${unit}|${thing}|${change ?? ''}`
  const dimension = baseUnit(unit)?.dimension
  return dimension && (TELLING.has(dimension) || (thing !== '' && thing !== 'age'))
    ? `${dimension}|${thing}`
    : undefined
}

/** A headline is one sentence however long it is: beyond this it is none, and nothing is compared. */
const TOKENS_MAX = 250

/** Amounts of one kind that are looked at; a text that states one kind more often is a table. */
const AMOUNTS_MAX = 200

/** The amounts of all articles that say what they are amounts of, headlines first, by their kind. */
export const statedAmounts = (articles: readonly AlignedArticle[]): Map<string, StatedAmount[]> => {
  const byKey = new Map<string, StatedAmount[]>()
  for (const { headline, sentences } of articles) {
    for (const sentence of [headline, ...sentences]) {
      if (sentence.tokens.length > TOKENS_MAX) continue
      for (const quantity of sentence.quantities) {
        const key = keyOf(sentence, quantity)
        if (key === undefined) continue
        const amounts = byKey.get(key) ?? []
        if (amounts.length === 0) byKey.set(key, amounts)
        if (amounts.length < AMOUNTS_MAX)
          amounts.push({ sentence, quantity, key, side: numberSide(sentence, quantity) })
      }
    }
  }
  return byKey
}

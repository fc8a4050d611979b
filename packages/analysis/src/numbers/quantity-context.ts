import type { Quantity, Token } from '@parallax/language'
import { stem } from '../align/stem.js'

/** A quantity in the words of its sentence. */
export interface QuantityPlace {
  tokens: readonly Token[]
  quantity: Quantity
}

/** Words on each side of an amount that say what it is an amount of. */
const REACH = 6
const SAYING = new Set(['say', 'tell', 'add', 'report', 'announce', 'write', 'tweet', 'speak', 'comment', 'state'])

const isFull = ({ stop, normal }: Token): boolean => !stop && /\p{L}/u.test(normal)

/** The full words before and after the amount, nearest first. */
const around = ({ tokens, quantity }: QuantityPlace): { before: Token[]; after: Token[] } => ({
  before: tokens
    .filter((token) => token.end <= quantity.start && isFull(token))
    .slice(-REACH)
    .reverse(),
  after: tokens.filter((token) => token.start >= quantity.end && isFull(token)).slice(0, REACH),
})

const stemsOf = (tokens: readonly Token[], thing: string): Set<string> =>
  new Set(tokens.filter(({ lemma }) => !thing.split(' ').includes(lemma)).map(({ lemma }) => stem(lemma)))

/** Words between the number and what it counts: "12 Russian officers". */
const modifiers = ({ quantity }: QuantityPlace, after: readonly Token[]): string[] => {
  const head = after.findIndex(({ lemma }) => quantity.thing.split(' ').includes(lemma))
  return head <= 0 ? [] : after.slice(0, head).map(({ lemma }) => stem(lemma))
}

const sharedIn = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => [...a].filter((word) => b.has(word)).length

/** The verb that a day belongs to: the last one before it, else the first one after. */
const verbOf = ({ tokens, quantity }: QuantityPlace): string | undefined => {
  const verbs = tokens.filter(({ pos, stop }) => pos === 'VERB' && !stop)
  const before = verbs.findLast(({ end }) => end <= quantity.start)
  return (before ?? verbs.find(({ start }) => start >= quantity.end))?.lemma
}

/** "The March 11 killings", "his July 30 hearing", "Friday's game": the day of a noun says nothing of when the verb was. */
const isOfNoun = ({ tokens, quantity }: QuantityPlace): boolean => {
  const before = tokens.findLast(({ end }) => end <= quantity.start)
  if (/^['’]s?$/.test(tokens.find(({ start }) => start >= quantity.end)?.normal ?? '')) return true
  return before?.pos === 'DET' || /^(?:his|her|its|their|our|my|your)$/.test(before?.normal ?? '')
}

/** "Signed Wynn on Tuesday and Bell today": of two days it is open which one the verb is meant for. */
const hasUnreadDay = ({ tokens }: QuantityPlace): boolean =>
  tokens.some(({ normal }) => /^(?:today|tonight|yesterday|tomorrow)$/.test(normal))

/** Whether a day can only be the day of the verb of its sentence. */
export const isDayOfVerb = (place: QuantityPlace): boolean => !isOfNoun(place) && !hasUnreadDay(place)

const happenedAlike = (a: QuantityPlace, b: QuantityPlace): boolean => {
  if (!isDayOfVerb(a) || !isDayOfVerb(b)) return false
  const [verbA, verbB] = [verbOf(a), verbOf(b)]
  return verbA !== undefined && verbB !== undefined && !SAYING.has(verbA) && stem(verbA) === stem(verbB)
}

/** What has no named thing ("$3 million", "12 percent") needs more words around in common. */
const SHARED_MIN = { named: 2, unnamed: 3 }

/** A measure names its thing as well: "611 votes". */
const isNamed = ({ thing, unit }: Quantity): boolean => thing !== '' || !/^(?:count|percent|[A-Z]{3})$/.test(unit)

/** "A $1.9 trillion stimulus package" and "a $1.8 trillion spending package". */
export const areOfOtherKinds = (a: QuantityPlace, b: QuantityPlace): boolean => {
  const [ofA, ofB] = [modifiers(a, around(a).after), modifiers(b, around(b).after)]
  return ofA.length > 0 && ofB.length > 0 && !ofA.some((word) => ofB.includes(word))
}

/** Whether the words around two amounts show that they are amounts of the same. */
export const hasSameContext = (a: QuantityPlace, b: QuantityPlace): boolean => {
  if (areOfOtherKinds(a, b)) return false
  const [aroundA, aroundB] = [around(a), around(b)]
  const wordsA = stemsOf([...aroundA.before, ...aroundA.after], a.quantity.thing)
  const wordsB = stemsOf([...aroundB.before, ...aroundB.after], b.quantity.thing)
  const shared = sharedIn(wordsA, wordsB)
  if (a.quantity.unit === 'date') return happenedAlike(a, b) && shared >= SHARED_MIN.named
  return shared >= (isNamed(a.quantity) ? SHARED_MIN.named : SHARED_MIN.unnamed)
}

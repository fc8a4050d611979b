import type { Token } from '../reading.js'

/** How words before or after a number change what it says. */
export type Bound = 'exact' | 'about' | 'at-least' | 'at-most' | 'between'

/** Phrases before a number, longest first; the words after "just" keep their sense. */
const BEFORE: readonly [string[], Bound][] = (
  [
    ['at least', 'at-least'],
    ['more than', 'at-least'],
    ['no fewer than', 'at-least'],
    ['no less than', 'at-least'],
    ['not less than', 'at-least'],
    ['upwards of', 'at-least'],
    ['upward of', 'at-least'],
    ['a minimum of', 'at-least'],
    ['greater than', 'at-least'],
    ['over', 'at-least'],
    ['above', 'at-least'],
    ['exceeding', 'at-least'],
    ['exceeded', 'at-least'],
    ['topping', 'at-least'],
    ['up to', 'at-most'],
    ['at most', 'at-most'],
    ['no more than', 'at-most'],
    ['not more than', 'at-most'],
    ['fewer than', 'at-most'],
    ['less than', 'at-most'],
    ['as many as', 'at-most'],
    ['as much as', 'at-most'],
    ['a maximum of', 'at-most'],
    ['under', 'at-most'],
    ['below', 'at-most'],
    ['just over', 'about'],
    ['a little over', 'about'],
    ['slightly more than', 'about'],
    ['just under', 'about'],
    ['just more than', 'about'],
    ['close to', 'about'],
    ['an estimated', 'about'],
    ['estimated at', 'about'],
    ['about', 'about'],
    ['around', 'about'],
    ['approximately', 'about'],
    ['approx.', 'about'],
    ['roughly', 'about'],
    ['nearly', 'about'],
    ['almost', 'about'],
    ['some', 'about'],
    ['between', 'between'],
  ] satisfies [string, Bound][]
)
  .map(([phrase, bound]): [string[], Bound] => [phrase.split(' '), bound])
  .sort(([a], [b]) => b.length - a.length)

const AFTER: readonly [string[], Bound][] = [
  [['or', 'more'], 'at-least'],
  [['or', 'so'], 'about'],
  [['or', 'fewer'], 'at-most'],
  [['or', 'less'], 'at-most'],
  [['-', 'plus'], 'at-least'],
  [['+'], 'at-least'],
]

/** Prices that have "marched up to $369.50" were there. */
const CLIMBING = new Set('rise climb march gallop jump creep edge inch shoot surge rally'.split(' '))

const isReached = (tokens: readonly Token[], from: number, words: readonly string[]): boolean =>
  words.join(' ') === 'up to' && CLIMBING.has(tokens[from - 1]?.lemma ?? '')

/** "$160 million over eight years" are paid in eight. */
const isSpan = (tokens: readonly Token[], from: number, words: readonly string[]): boolean =>
  words.join(' ') === 'over' &&
  (tokens[from - 1]?.pos === 'NUM' || /^(?:%|percent)$/.test(tokens[from - 1]?.normal ?? ''))

const phraseBefore = (tokens: readonly Token[], at: number): { bound: Bound; from: number } => {
  for (const [words, bound] of BEFORE) {
    const from = at - words.length
    if (from < 0 || !words.every((word, index) => tokens[from + index]?.normal === word)) continue
    return isReached(tokens, from, words) || isSpan(tokens, from, words)
      ? { bound: 'exact', from: at }
      : { bound, from }
  }
  return { bound: 'exact', from: at }
}

/** What stands right before token `at`: the bound, and the index where its phrase begins. `as much as about` is a bound. */
export const boundBefore = (tokens: readonly Token[], at: number): { bound: Bound; from: number } => {
  const near = phraseBefore(tokens, at)
  if (near.bound !== 'about') return near
  const outer = phraseBefore(tokens, near.from)
  return outer.bound === 'at-least' || outer.bound === 'at-most' ? outer : near
}

/** What stands right after a number that ends before token `end`: the bound, and the index after its phrase. */
export const boundAfter = (tokens: readonly Token[], end: number): { bound: Bound; to: number } => {
  for (const [words, bound] of AFTER) {
    if (words.every((word, index) => tokens[end + index]?.normal === word)) return { bound, to: end + words.length }
  }
  return { bound: 'exact', to: end }
}

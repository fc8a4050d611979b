import { LISTS } from './listed-as.js'
import type { PassageWords } from './passage-words.js'
import { SwitchSet } from './switch-set.js'
import type { Row } from './word-row.js'

const KIND = { lemma: 1, own: 2, pair: 3, posPair: 4, list: 5 }

/** How many words of a passage are on each list, quoted ones left out. */
const listCounts = ({ facts, quoted }: PassageWords): number[] =>
  LISTS.map((_, bit) => facts.reduce((count, { lists }, at) => count + (quoted[at] ? 0 : (lists >> bit) & 1), 0))

const switchesOf = (passage: PassageWords, counts: readonly number[]): Uint32Array => {
  const set = new SwitchSet()
  passage.tokens.forEach(({ lemma, pos }, at) => {
    set.turn(KIND.lemma, lemma)
    if (!passage.quoted[at]) set.turn(KIND.own, lemma)
    const next = passage.tokens[at + 1]
    if (!next) return
    set.turn(KIND.pair, `${lemma} ${next.lemma}`)
    set.turn(KIND.posPair, `${pos} ${next.pos}`)
  })
  counts.forEach((count, bit) => {
    if (count > 0) set.turn(KIND.list, `${LISTS[bit]} ${Math.min(count, 2)}`)
  })
  return set.numbers()
}

const MEAN_SCALE = 6
/** The most loaded words of a passage count by themselves. */
const TOP = 4

const logarithm = (probability: number): number => Math.log(probability + 1e-4) / 4

/** What the model of passages is asked: its words, and how loaded each of them is by itself, 0 to 1. */
export const passageRow = (passage: PassageWords, loaded: readonly number[]): Row => {
  const { tokens, facts, quoted, mean, listed } = passage
  const count = Math.max(1, tokens.length)
  const best = [...loaded].sort((a, b) => b - a)
  const counts = listCounts(passage)
  const sum = (of: (at: number) => number): number => tokens.reduce((total, _, at) => total + of(at), 0)
  return {
    on: switchesOf(passage, counts),
    inputs: Float32Array.from([
      ...Array.from(mean, (value) => value * MEAN_SCALE),
      ...Array.from({ length: TOP }, (_, place) => logarithm(best[place] ?? 0)),
      loaded.reduce((total, value) => total + value, 0),
      ...counts.map((listCount) => Math.min(3, listCount) / 2),
      listed / 4,
      tokens.length / 40,
      sum((at) => (quoted[at] ? 1 : 0)) / count,
      sum((at) => (tokens[at]?.pos === 'NUM' ? 1 : 0)) / 3,
      sum((at) => Math.max(0, facts[at]?.valence ?? 0)),
      sum((at) => Math.max(0, -(facts[at]?.valence ?? 0))),
    ]),
  }
}

import type { Token } from '../reading.js'
import { wordVectors } from '../vectors/word-vectors.js'
import { LISTS } from './listed-as.js'
import type { PassageWords } from './passage-words.js'
import { SwitchSet } from './switch-set.js'

/** What a model is asked about: the switches that are on, and the inputs. */
export interface Row {
  on: Uint32Array
  inputs: Float32Array
}

/** What the text at a switch is. */
const KIND = {
  word: 1,
  lemma: 2,
  pos: 3,
  ending: 4,
  beginning: 5,
  shape: 6,
  list: 7,
  listPos: 8,
  pair: 9,
  plain: 10,
  piece: 11,
  /** And those of the words around, by their distance. */
  near: 20,
}

const shapeOf = (written: string): string => {
  if (written.length > 1 && written === written.toUpperCase()) return 'upper'
  if (/^\p{Lu}/u.test(written)) return 'capital'
  return /^\p{L}+$/u.test(written) ? 'lower' : 'other'
}

const EDGE: Pick<Token, 'lemma' | 'pos'> = { lemma: '#', pos: '#' }

const aroundSwitches = ({ tokens, facts }: PassageWords, at: number, set: SwitchSet): void => {
  for (const distance of [-2, -1, 1, 2]) {
    const { lemma, pos } = tokens[at + distance] ?? EDGE
    set.turn(KIND.near + 10 * distance + 20, pos)
    set.turn(KIND.near + 10 * distance + 21, lemma)
  }
  const [before, after] = [tokens[at - 1] ?? EDGE, tokens[at + 1] ?? EDGE]
  const { pos = '#', lemma = '#' } = tokens[at] ?? EDGE
  set.turn(KIND.pair, `${before.pos} ${pos}`)
  set.turn(KIND.pair + 100, `${pos} ${after.pos}`)
  set.turn(KIND.pair + 200, `${before.lemma} ${lemma}`)
  set.turn(KIND.pair + 300, `${lemma} ${after.lemma}`)
  LISTS.forEach((name, bit) => {
    if (((facts[at - 1]?.lists ?? 0) >> bit) & 1) set.turn(KIND.list + 100, name)
    if (((facts[at + 1]?.lists ?? 0) >> bit) & 1) set.turn(KIND.list + 200, name)
  })
}

interface Written {
  normal: string
  lemma: string
  pos: string
  written: string
  lists: number
}

const formSwitches = ({ normal, lemma, pos, written, lists }: Written): readonly number[] => {
  const set = new SwitchSet()
  set.turn(KIND.word, normal)
  set.turn(KIND.lemma, lemma)
  set.turn(KIND.pos, pos)
  for (const size of [2, 3, 4]) set.turn(KIND.ending + 100 * size, normal.slice(-size))
  for (const size of [3, 4]) set.turn(KIND.beginning + 100 * size, normal.slice(0, size))
  set.turn(KIND.shape, shapeOf(written))
  LISTS.forEach((name, bit) => {
    if (!((lists >> bit) & 1)) return
    set.turn(KIND.list, name)
    set.turn(KIND.listPos, `${name} ${pos}`)
  })
  if (lists !== 0) set.turn(KIND.plain, 'listed')
  return set.on
}

const KNOWN_MAX = 20_000
const known = new Map<string, readonly number[]>()

/** The switches that a word turns on wherever it stands, kept for the next time. */
const keptFormSwitches = (word: Written): readonly number[] => {
  // Lists go by the word and its lemma.
  const key = `${word.written} ${word.normal} ${word.lemma} ${word.pos}`
  const before = known.get(key)
  if (before) return before
  if (known.size >= KNOWN_MAX) known.clear()
  const switches = formSwitches(word)
  known.set(key, switches)
  return switches
}

const switchesOf = (passage: PassageWords, at: number): Uint32Array => {
  const { normal = '', lemma = '', pos = '', start = 0, end = 0, stop = false } = passage.tokens[at] ?? {}
  const written = passage.text.slice(start, end)
  const lists = passage.facts[at]?.lists ?? 0
  const set = new SwitchSet(keptFormSwitches({ normal, lemma, pos, written, lists }))
  if (passage.quoted[at]) set.turn(KIND.plain, 'quoted')
  if (stop) set.turn(KIND.plain, 'stop')
  if (at === 0) set.turn(KIND.plain, 'first')
  if (normal.includes('-')) for (const part of normal.split('-').slice(0, 6)) set.turn(KIND.lemma, part)
  aroundSwitches(passage, at, set)
  return set.numbers()
}

/** Vectors have a length of 1, so that their numbers are small; the mean of many is shorter still. */
const VECTOR_SCALE = 3
const MEAN_SCALE = 6
const OTHERS = 5

/** The inputs that all words of a passage have in common, the others 0. */
export const sharedInputs = ({ mean }: PassageWords): Float32Array => {
  const size = wordVectors().dimensions
  const inputs = new Float32Array(2 * size + OTHERS)
  for (let place = 0; place < size; place += 1) inputs[size + place] = (mean[place] as number) * MEAN_SCALE
  return inputs
}

/** The inputs that a word has wherever it stands, the others 0. `vector` is where its vector is. */
export const vectorInputs = (vector: number): Float32Array => {
  const vectors = wordVectors()
  const inputs = new Float32Array(2 * vectors.dimensions + OTHERS)
  const own = new Float64Array(vectors.dimensions)
  vectors.addTo(own, vector, VECTOR_SCALE)
  inputs.set(own)
  return inputs
}

/** Writes the inputs that a word has here, behind those of vectors. */
const writeOthers = (inputs: Float32Array, { facts, listed }: PassageWords, at: number): void => {
  const { valence = 0, rarity = 0, vector = -1 } = facts[at] ?? {}
  let to = inputs.length - OTHERS
  inputs[to++] = Math.max(0, valence)
  inputs[to++] = Math.max(0, -valence)
  inputs[to++] = rarity
  inputs[to++] = vector < 0 ? 1 : 0
  inputs[to++] = listed / 5
}

let others = new Float32Array(0)

/**
 * What the model of words is asked about one word of a passage besides `sharedInputs` and `vectorInputs`, whose places
 * are 0. The inputs hold until the next word is asked about.
 */
export const ownRow = (passage: PassageWords, at: number): Row => {
  const size = 2 * wordVectors().dimensions + OTHERS
  if (others.length !== size) others = new Float32Array(size)
  writeOthers(others, passage, at)
  return { on: switchesOf(passage, at), inputs: others }
}

/** All that the model of words is asked about one word of a passage. */
export const wordRow = (passage: PassageWords, at: number): Row => {
  const inputs = sharedInputs(passage)
  const vector = passage.facts[at]?.vector ?? -1
  if (vector >= 0) inputs.set(vectorInputs(vector).subarray(0, wordVectors().dimensions))
  writeOthers(inputs, passage, at)
  return { on: switchesOf(passage, at), inputs }
}

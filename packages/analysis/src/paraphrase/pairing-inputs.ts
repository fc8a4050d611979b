import { wordVectors } from '@parallax/language'
import { type AlignableWord, WORK } from '../word-alignment/alignable-word.js'
import { wordTable } from '../word-alignment/word-table.js'
import { pairedWords } from './paired-words.js'
import type { ParaphraseSide } from './paraphrase-side.js'

const CLASSES = ['number', 'name', 'verb', 'noun', 'other', 'function', 'mark'] as const
type WordClass = (typeof CLASSES)[number]

/** What of two sentences is paired word by word, and of what kind the words are that are not. */
export const PAIRING_INPUTS = [
  'tellingPairedLower',
  'tellingPairedUpper',
  'rarePairedLower',
  'rarePairedUpper',
  'pairedLower',
  'pairedUpper',
  'paired',
  'allRarePairedLower',
  'allRarePairedUpper',
  'allRarePaired',
  ...CLASSES.flatMap((kind) => [`${kind}AloneLower`, `${kind}AloneUpper`, `${kind}Paired`]),
  'firstPaired',
  'lastPaired',
  'vectors',
  'tellingVectors',
  'restVectors',
  'restLower',
  'restUpper',
]

const classOf = ({ work, pos }: AlignableWord): WordClass => {
  if (work === WORK.mark) return 'mark'
  if (work === WORK.number) return 'number'
  if (work === WORK.function) return 'function'
  if (pos === 'PROPN') return 'name'
  return pos === 'VERB' ? 'verb' : pos === 'NOUN' ? 'noun' : 'other'
}

/** A word with how like its partner it is, 0 for none. */
interface Paired {
  word: AlignableWord
  likeness: number
}

type Weight = (word: AlignableWord) => number

const one: Weight = () => 1
const rarity: Weight = (word) => word.rarity
const isTelling = ({ word }: Paired): boolean => word.work >= WORK.content
const isSpoken = ({ word }: Paired): boolean => word.work > WORK.mark

interface Weighed {
  total: number
  paired: number
}

const weighed = (words: readonly Paired[], weightOf: Weight): Weighed => {
  let total = 0
  let paired = 0
  for (const { word, likeness } of words) {
    total += weightOf(word)
    paired += weightOf(word) * likeness
  }
  return { total, paired }
}

const over = (part: number, total: number, none = 0): number => (total <= 0 ? none : part / total)

const ordered = (a: number, b: number): [number, number] => [Math.min(a, b), Math.max(a, b)]

const sharesOf = (a: Weighed, b: Weighed): [number, number, number] => [
  ...ordered(over(a.paired, a.total), over(b.paired, b.total)),
  over(a.paired + b.paired, a.total + b.total),
]

/** For each class what of it stands alone in the one and the other, and the share of both that is paired. */
const classInputs = (a: readonly Paired[], b: readonly Paired[]): number[] =>
  CLASSES.flatMap((kind) => {
    const weightOf = kind === 'function' || kind === 'mark' || kind === 'number' ? one : rarity
    const [ofA, ofB] = [a, b].map((words) => words.filter(({ word }) => classOf(word) === kind))
    if (!ofA || !ofB) return []
    const [alone, other] = [weighed(ofA, weightOf), weighed(ofB, weightOf)]
    const paired = weighed([...ofA, ...ofB], one)
    return [...ordered(alone.total - alone.paired, other.total - other.paired), over(paired.paired, paired.total, 1)]
  })

const directionOf = (words: readonly Paired[], weightOf: (paired: Paired) => number): Float64Array => {
  const vectors = wordVectors()
  const sum = new Float64Array(vectors.dimensions)
  for (const paired of words) if (paired.word.vector >= 0) vectors.addTo(sum, paired.word.vector, weightOf(paired))
  return sum
}

const cosine = (a: Float64Array, b: Float64Array): number => {
  let [common, lengthA, lengthB] = [0, 0, 0]
  for (let at = 0; at < a.length; at += 1) {
    const [x, y] = [a[at] as number, b[at] as number]
    common += x * y
    lengthA += x * x
    lengthB += y * y
  }
  return over(common, Math.sqrt(lengthA * lengthB))
}

/** What is left of the telling words when those that are paired are taken away. */
const rest = ({ word, likeness }: Paired): number => word.rarity * (1 - likeness)

const restOf = (words: readonly Paired[]): number => words.reduce((sum, paired) => sum + rest(paired), 0)

/** The row of `PAIRING_INPUTS` of two sentences. */
export const pairingInputs = (a: ParaphraseSide, b: ParaphraseSide): number[] => {
  const { likenessA, likenessB } = pairedWords(wordTable(a.words, b.words))
  const allA = a.words.map((word, at): Paired => ({ word, likeness: likenessA[at] ?? 0 }))
  const allB = b.words.map((word, at): Paired => ({ word, likeness: likenessB[at] ?? 0 }))
  const [spokenA, spokenB] = [allA.filter(isSpoken), allB.filter(isSpoken)]
  const [tellingA, tellingB] = [allA.filter(isTelling), allB.filter(isTelling)]
  const shares = (x: readonly Paired[], y: readonly Paired[], weightOf: Weight): [number, number, number] =>
    sharesOf(weighed(x, weightOf), weighed(y, weightOf))
  const vectors = (x: readonly Paired[], y: readonly Paired[], weightOf: (paired: Paired) => number): number =>
    cosine(directionOf(x, weightOf), directionOf(y, weightOf))
  return [
    ...shares(tellingA, tellingB, one).slice(0, 2),
    ...shares(tellingA, tellingB, rarity).slice(0, 2),
    ...shares(spokenA, spokenB, one),
    ...shares(spokenA, spokenB, rarity),
    ...classInputs(allA, allB),
    Math.min(tellingA[0]?.likeness ?? 0, tellingB[0]?.likeness ?? 0),
    Math.min(tellingA.at(-1)?.likeness ?? 0, tellingB.at(-1)?.likeness ?? 0),
    vectors(spokenA, spokenB, () => 1),
    vectors(tellingA, tellingB, () => 1),
    vectors(tellingA, tellingB, rest),
    ...ordered(restOf(tellingA), restOf(tellingB)),
  ]
}

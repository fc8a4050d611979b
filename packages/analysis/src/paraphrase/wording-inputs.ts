import { type AlignableWord, WORK } from '../word-alignment/alignable-word.js'
import { type Counts, cosineOf, countsOf, letterRuns, orderedPairs, sharedOf, wordRuns } from './counts.js'
import type { ParaphraseSide } from './paraphrase-side.js'
import { wordEdits } from './word-edits.js'

/**
 * How far two sentences are worded alike: what measures of machine translation count (n-gram precisions of BLEU, edits of
 * TER; Madnani et al., NAACL 2012, on MSRP), letters, and lengths.
 */
export const WORDING_INPUTS = [
  'words1Lower',
  'words1Upper',
  'words2Lower',
  'words2Upper',
  'words3Lower',
  'words3Upper',
  'words4Lower',
  'words4Upper',
  'editRate',
  'edits',
  'lengthApart',
  'lengthRatio',
  'lengthLower',
  'lengthUpper',
  'charactersApart',
  'letters2',
  'letters3',
  'wordsCosine',
  'wordsShared',
  'rarePairs',
  'orderedPairs',
  'tellingPairs',
  'numbersEqual',
  'numbersCommon',
  'numbersOnlyLower',
  'numbersOnlyUpper',
  'negations',
] as const

const RUNS = [1, 2, 3, 4]
/** Characters of which letters are counted: no sentence is longer but by malice. */
const CHARACTERS_MAX = 1000
const REACH = { all: 4, telling: 3 }
const NEGATIONS = new Set(['not', "n't", 'no', 'never'])

const stemsOf = (words: readonly AlignableWord[]): string[] => words.map(({ stem }) => stem)

const lettersOf = (text: string): string =>
  ` ${text
    .slice(0, CHARACTERS_MAX)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()} `

const numbersOf = (words: readonly AlignableWord[]): Set<string> =>
  new Set(words.map(({ normal }) => normal).filter((normal) => /^[\d.,:$%]*\d/.test(normal)))

const negationsOf = (words: readonly AlignableWord[]): number =>
  words.filter(({ normal }) => NEGATIONS.has(normal)).length

const onlyIn = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => [...a].filter((one) => !b.has(one)).length

const over = (part: number, total: number): number => (total <= 0 ? 0 : part / total)

const rarityOf = (words: readonly AlignableWord[]): ((run: string) => number) => {
  const rarities = new Map<string, number>()
  for (const { stem, rarity } of words) rarities.set(stem, Math.max(rarity, rarities.get(stem) ?? 0))
  return (run) => run.split(' ').reduce((sum, stem) => sum + (rarities.get(stem) ?? 0), 0)
}

/** The two numbers, the lower one first, so that it does not matter which sentence comes first. */
const ordered = (a: number, b: number): [number, number] => [Math.min(a, b), Math.max(a, b)]

const runInputs = (a: readonly string[], b: readonly string[]): number[] =>
  RUNS.flatMap((length) => {
    const [runsA, runsB] = [wordRuns(a, length), wordRuns(b, length)]
    const shared = sharedOf(countsOf(runsA), countsOf(runsB))
    return ordered(over(shared, runsA.length), over(shared, runsB.length))
  })

const lengthInputs = (a: number, b: number): number[] => [
  Math.abs(a - b),
  over(Math.min(a, b), Math.max(a, b)),
  ...ordered(a, b),
]

const numberInputs = (a: ReadonlySet<string>, b: ReadonlySet<string>): number[] => {
  const [onlyA, onlyB] = [onlyIn(a, b), onlyIn(b, a)]
  return [onlyA + onlyB === 0 ? 1 : 0, a.size - onlyA, ...ordered(onlyA, onlyB)]
}

const sharedShare = (a: Counts, b: Counts): number => {
  const shared = [...a.keys()].filter((thing) => b.has(thing)).length
  return over(shared, a.size + b.size - shared)
}

/** The row of `WORDING_INPUTS` of two sentences. */
export const wordingInputs = (a: ParaphraseSide, b: ParaphraseSide): number[] => {
  const [spokenA, spokenB] = [a, b].map(({ words }) => words.filter(({ work }) => work !== WORK.mark))
  if (!spokenA || !spokenB) return []
  const [stemsA, stemsB] = [stemsOf(spokenA), stemsOf(spokenB)]
  const [countsA, countsB] = [countsOf(stemsA), countsOf(stemsB)]
  const edits = wordEdits(stemsA, stemsB)
  const [lettersA, lettersB] = [lettersOf(a.text), lettersOf(b.text)]
  const cosine = (of: (side: readonly string[]) => string[], weightOf?: (thing: string) => number): number =>
    cosineOf(countsOf(of(stemsA)), countsOf(of(stemsB)), weightOf)
  const [tellingA, tellingB] = [spokenA, spokenB].map((words) =>
    stemsOf(words.filter(({ work }) => work >= WORK.content)),
  )
  return [
    ...runInputs(stemsA, stemsB),
    over(2 * edits, stemsA.length + stemsB.length),
    edits,
    ...lengthInputs(stemsA.length, stemsB.length),
    Math.abs(a.text.length - b.text.length),
    ...[2, 3].map((length) => cosineOf(countsOf(letterRuns(lettersA, length)), countsOf(letterRuns(lettersB, length)))),
    cosineOf(countsA, countsB),
    sharedShare(countsA, countsB),
    cosine((stems) => wordRuns(stems, 2), rarityOf([...spokenA, ...spokenB])),
    cosine((stems) => orderedPairs(stems, REACH.all)),
    cosineOf(
      countsOf(orderedPairs(tellingA ?? [], REACH.telling)),
      countsOf(orderedPairs(tellingB ?? [], REACH.telling)),
    ),
    ...numberInputs(numbersOf(spokenA), numbersOf(spokenB)),
    Math.abs(negationsOf(spokenA) - negationsOf(spokenB)),
  ]
}

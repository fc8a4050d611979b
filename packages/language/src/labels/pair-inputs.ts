import { lexicon, RELATION } from '../lexicon/lexicon.js'
import { cosine } from './cosine.js'
import type { EventLabel } from './event-labels.js'

interface Pair {
  a: EventLabel
  b: EventLabel
  /** The sum of the `RELATION`s of two heads that are not the same word. */
  relation: number
}

type Input = (pair: Pair) => number

const both = (is: (label: EventLabel) => boolean): Input => {
  return ({ a, b }) => (is(a) && is(b) ? 1 : 0)
}
const one = (is: (label: EventLabel) => boolean): Input => {
  return ({ a, b }) => (is(a) === is(b) ? 0 : 1)
}
const least = (of: (label: EventLabel) => number): Input => {
  return ({ a, b }) => Math.min(of(a), of(b))
}
const most = (of: (label: EventLabel) => number): Input => {
  return ({ a, b }) => Math.max(of(a), of(b))
}
const related = (kind: number): Input => {
  return ({ relation }) => ((relation & kind) === 0 ? 0 : 1)
}

const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  for (const word of a) if (b.has(word)) return true
  return false
}

const sharedWords: Input = ({ a, b }) => {
  let shared = 0
  for (const word of a.lemmas) if (b.lemmas.has(word)) shared += 1
  return shared === 0 ? 0 : shared / (a.lemmas.size + b.lemmas.size - shared)
}

const isNamed = ({ named }: EventLabel): boolean => named !== undefined
const isPerson = ({ kind }: EventLabel): boolean => kind === 'person'
const isPlace = ({ kind }: EventLabel): boolean => kind === 'place'
const isHuman = ({ isHuman: is }: EventLabel): boolean => is
const isAction = ({ isAction: is }: EventLabel): boolean => is
const saysCountry = ({ countries }: EventLabel): boolean => countries.size > 0
const frequency = ({ frequency: value }: EventLabel): number => value
const headFrequency = ({ headFrequency: value }: EventLabel): number => value
const share = ({ share: value }: EventLabel): number => value

const sameNamed: Input = ({ a, b }) => (a.named !== undefined && a.named === b.named ? 1 : 0)
const otherNamed: Input = ({ a, b }) => (isNamed(a) && isNamed(b) && a.named !== b.named ? 1 : 0)
const otherPeople: Input = (pair) => otherNamed(pair) * both(isPerson)(pair)
const sameCountry: Input = ({ a, b }) => (meet(a.countries, b.countries) ? 1 : 0)
const namesInside = ({ named }: EventLabel, { beside }: EventLabel): boolean => named !== undefined && beside.has(named)

/** Characters between two labels that stand side by side: "Mayor", "Ana Ruiz"; "Ana Ruiz, the mayor" has the same. */
const BESIDE_MAX = 2

const sideBySide: Input = ({ a, b }) => {
  if (a.reading !== b.reading) return 0
  const gap = Math.max(a.span.start - b.span.end, b.span.start - a.span.end)
  return gap >= 0 && gap <= BESIDE_MAX ? 1 : 0
}

const product = (first: Input, second: Input): Input => {
  return (pair) => first(pair) * second(pair)
}

const INPUTS: readonly (readonly [string, Input])[] = [
  ['same named', sameNamed],
  ['other named', otherNamed],
  ['one named', one(isNamed)],
  ['same head', ({ a, b }) => (a.head === b.head ? 1 : 0)],
  ['synonym', related(RELATION.synonym)],
  ['derived', related(RELATION.derived)],
  ['cosine', ({ a, b }) => cosine(a.vectors.phrase, b.vectors.phrase)],
  ['profile', ({ a, b }) => cosine(a.profile, b.profile)],
  ['shared words', sharedWords],
  ['same text', ({ a, b }) => (a.text === b.text ? 1 : 0)],
  ['same country', sameCountry],
  ['other country', (pair) => both(saysCountry)(pair) * (1 - sameCountry(pair))],
  ['one country', one(saysCountry)],
  ['both actions', both(isAction)],
  ['one action', one(isAction)],
  ['both places', both(isPlace)],
  ['one place', one(isPlace)],
  ['both human', both(isHuman)],
  ['one human', one(isHuman)],
  ['other named, most share', product(otherNamed, most(share))],
  ['other named, least share', product(otherNamed, least(share))],
  ['other people, most share', product(otherPeople, most(share))],
  ['one named, most share', product(one(isNamed), most(share))],
  ['least frequency', least(frequency)],
  ['most frequency', most(frequency)],
  ['least head frequency', least(headFrequency)],
  ['most head frequency', most(headFrequency)],
  ['side by side', sideBySide],
  ['head inside', ({ a, b }) => (a.head !== b.head && (a.lemmas.has(b.head) || b.lemmas.has(a.head)) ? 1 : 0)],
  ['name inside', ({ a, b }) => (namesInside(a, b) || namesInside(b, a) ? 1 : 0)],
  ['same name inside', ({ a, b }) => (meet(a.beside, b.beside) ? 1 : 0)],
]

/** Names of the inputs of a pair, in the order of `pairRow`. */
export const PAIR_INPUTS: readonly string[] = INPUTS.map(([name]) => name)

/** What tells whether two labels of an event mean the same; the same whichever comes first. */
export const pairRow = (a: EventLabel, b: EventLabel): number[] => {
  const known = a.headWord >= 0 && b.headWord >= 0 && a.headWord !== b.headWord
  const pair = { a, b, relation: known ? lexicon().relation(a.headWord, b.headWord) : 0 }
  return INPUTS.map(([, input]) => input(pair))
}

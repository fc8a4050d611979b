import { onceEach, type Quantity, type Token, wordVectors } from '@parallax/language'
import type { AlignedArticle, AlignedSentence } from '../align/aligned-event.js'
import { editDistance } from '../edit-distance.js'

/** Names of places in two sentences of one fact that are easily taken for each other. */
export interface NameDifference {
  a: Quantity
  b: Quantity
}

const LETTERS_MIN = 5
/** Longer words are no names of places. */
const LETTERS_MAX = 20
const EDITS_MAX = 2
const LOCATING = /^(?:in|at|near|from|outside|to|around)$/

const isName = ({ pos, normal }: Token): boolean =>
  pos === 'PROPN' && normal.length >= LETTERS_MIN && normal.length <= LETTERS_MAX && /^\p{L}+$/u.test(normal)

/** What spellings of one name have in common: Kiev and Kyiv, Baghdad and Bagdad, Steven and Stephen. */
const sounds = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/ph/g, 'f')
    .replace(/[aeiouyh\p{M}]/gu, '')
    .replace(/[cqg]/g, 'k')
    .replace(/z/g, 's')
    .replace(/v/g, 'f')
    .replace(/(.)\1+/g, '$1')

/** Both are known names, so that neither is a slip of the pen; one is not the other with an ending or in other letters. */
const areMixedUp = (a: string, b: string): boolean => {
  if (a[0] !== b[0] || a.slice(-1) !== b.slice(-1) || Math.abs(a.length - b.length) > 1) return false
  const { indexOf } = wordVectors()
  return indexOf(a) >= 0 && indexOf(b) >= 0 && sounds(a) !== sounds(b) && editDistance(a, b) <= EDITS_MAX
}

const says = ({ reading, headline }: AlignedArticle, name: string): boolean =>
  [reading.tokens, headline.tokens].some((tokens) => tokens.some(({ normal }) => normal.replace(/'s$/, '') === name))

interface Named {
  token: Token
  isPlace: boolean
}

const namesIn = onceEach(({ tokens }: AlignedSentence): readonly Named[] =>
  tokens.flatMap((token, at) =>
    isName(token) ? [{ token, isPlace: LOCATING.test(tokens[at - 1]?.normal ?? '') }] : [],
  ),
)

const asValue = ({ text, start: from }: AlignedSentence, { start, end }: Token): Quantity => ({
  text: text.slice(start - from, end - from),
  start,
  end,
  low: null,
  high: null,
  approximate: false,
  unit: 'name',
  thing: '',
})

/** Where a sentence has one of the names, in lower case. */
export const namesAmong = (sentence: AlignedSentence, names: ReadonlySet<string>): Quantity[] =>
  names.size === 0
    ? []
    : sentence.tokens.flatMap((token) => (names.has(token.normal) && isName(token) ? [asValue(sentence, token)] : []))

/**
 * Where two sentences that assert the same fact name two places a letter or two apart, and neither article has the
 * other's name anywhere: Norfolk and Norwalk. Undefined where there is none, or more than one such pair.
 */
export const nameDifference = (
  a: AlignedSentence,
  b: AlignedSentence,
  articles: readonly AlignedArticle[],
): NameDifference | undefined => {
  const [articleA, articleB] = [articles[a.article], articles[b.article]]
  if (!articleA || !articleB) return undefined
  const others = namesIn(b)
  const pairs = namesIn(a).flatMap((one) =>
    others.flatMap((other) =>
      (one.isPlace || other.isPlace) && areMixedUp(one.token.normal, other.token.normal) ? [{ one, other }] : [],
    ),
  )
  const [pair] = pairs
  if (!pair || pairs.length > 1) return undefined
  const { one, other } = pair
  if (says(articleB, one.token.normal) || says(articleA, other.token.normal)) return undefined
  return { a: asValue(a, one.token), b: asValue(b, other.token) }
}

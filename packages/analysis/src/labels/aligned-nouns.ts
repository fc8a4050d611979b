import { lexicon, RELATION, type Token, wordVectors } from '@parallax/language'
import type { AlignedArticle, AlignedSentence } from '../align/aligned-event.js'
import { isQuoted } from './is-quoted.js'
import { areOneFamily } from './label-families.js'

/** Two nouns by which two tellings of a fact call the same thing. */
export interface NounPair {
  a: Token
  b: Token
}

/** Full words on each side that show the place of a noun in its sentence. */
const SIDE = 3
/**
 * Of the pairs of nouns in the facts of 45 events of real coverage, read by eye, those that stand in the same place, share
 * a sense or are one a kind of the other, and keep this cosine, were nine in ten names of one thing.
 */
const COSINE_MIN = 0.5
/** Beginnings that two words of one root share: `chairman` and `chair`. `lawsuit` and `suit` share their end. */
const ROOT = 4
const TOO_GENERAL = new Set('person people thing part time year month week day way place'.split(' '))

const isFull = ({ stop, normal }: Token): boolean => !stop && /[\p{L}\p{N}]/u.test(normal)

interface Side {
  left: string[]
  right: string[]
}

const sidesOf = ({ tokens }: AlignedSentence, at: number): Side => {
  const lemmas = (from: readonly Token[]): string[] => from.filter(isFull).map(({ lemma }) => lemma)
  return {
    left: lemmas(tokens.slice(0, at)).slice(-SIDE).reverse(),
    right: lemmas(tokens.slice(at + 1)).slice(0, SIDE),
  }
}

/** Whether two nouns stand between the same words: right beside one of them, or with two on the sides. */
const inOnePlace = (a: Side, b: Side): boolean => {
  if (a.left[0] !== undefined && a.left[0] === b.left[0]) return true
  if (a.right[0] !== undefined && a.right[0] === b.right[0]) return true
  const shared = (one: readonly string[], other: readonly string[]): number =>
    one.filter((lemma) => other.includes(lemma)).length
  return shared(a.left, b.left) + shared(a.right, b.right) >= 2
}

const areOneWord = (a: string, b: string): boolean =>
  a.slice(0, ROOT) === b.slice(0, ROOT) || a.endsWith(b) || b.endsWith(a)

/** Whether two nouns can name one thing: one sense, one a kind of the other, or names that the news keeps for it. */
export const canBeOne = (a: string, b: string): boolean => {
  if (areOneWord(a, b) || TOO_GENERAL.has(a) || TOO_GENERAL.has(b)) return false
  if (areOneFamily(a, b)) return true
  const { indexOf, relation } = lexicon()
  const [one, other] = [indexOf(a), indexOf(b)]
  if (one < 0 || other < 0 || (relation(one, other) & (RELATION.synonym | RELATION.general)) === 0) return false
  const vectors = wordVectors()
  const [first, second] = [vectors.indexOf(a), vectors.indexOf(b)]
  return first >= 0 && second >= 0 && vectors.cosine(first, second) >= COSINE_MIN
}

const PREPOSITION = /^(?:following|including|regarding|concerning|involving)$/

/** A noun, or "working" of "employee working hours". */
const isPutTo = ({ pos, normal }: Token, after: Token | undefined): boolean =>
  pos === 'NOUN' || (pos === 'VERB' && normal.endsWith('ing') && !PREPOSITION.test(normal) && after?.pos === 'NOUN')

/** A noun that nothing is put to: neither "baggage claim" nor "state-owned" speaks of the first of its words. */
export const isHeadNoun = (tokens: readonly Token[], at: number): boolean => {
  const [token, next, after] = tokens.slice(at, at + 3)
  if (token?.pos !== 'NOUN') return false
  return next === undefined || !(isPutTo(next, after) || (next.normal === '-' && next.start === token.end))
}

/** The nouns of a telling in the outlet's own words, by place among its tokens. */
const nounsOf = ({ tokens, article }: AlignedSentence, articles: readonly AlignedArticle[]): number[] => {
  const own = articles[article]
  return tokens.flatMap((token, at) => (isHeadNoun(tokens, at) && !(own && isQuoted(own, token)) ? [at] : []))
}

const isPlural = ({ normal, lemma }: Token): boolean => normal !== lemma

/** The nouns that one telling has where the other has another name of the same thing, in the same place. */
export const alignedNouns = (
  a: AlignedSentence,
  b: AlignedSentence,
  articles: readonly AlignedArticle[],
): NounPair[] => {
  const [lemmasA, lemmasB] = [a, b].map(({ tokens }) => new Set(tokens.map(({ lemma }) => lemma)))
  const own = nounsOf(a, articles).filter((at) => !lemmasB?.has(a.tokens[at]?.lemma ?? ''))
  const others = nounsOf(b, articles).filter((at) => !lemmasA?.has(b.tokens[at]?.lemma ?? ''))
  return own.flatMap((one) =>
    others.flatMap((other): NounPair[] => {
      const [noun, otherNoun] = [a.tokens[one], b.tokens[other]]
      if (!noun || !otherNoun || isPlural(noun) !== isPlural(otherNoun)) return []
      if (!canBeOne(noun.lemma, otherNoun.lemma)) return []
      return inOnePlace(sidesOf(a, one), sidesOf(b, other)) ? [{ a: noun, b: otherNoun }] : []
    }),
  )
}

import { hasLetterOrDigit, type LoadedWord, type Token, valenceOf } from '@parallax/language'
import type { Span } from '@parallax/model'
import type { AlignedSentence } from '../align/aligned-event.js'
import { stem } from '../align/stem.js'
import { isCalendar } from '../is-calendar.js'
import { alignWords } from '../word-alignment/align-words.js'
import { alignableWords } from '../word-alignment/alignable-word.js'
import { areRelated, canStandFor } from '../word-alignment/are-related.js'
import { reports } from './own-voice.js'

/** How another telling of the fact words what the loaded word stands in. */
export interface PlainTelling {
  telling: AlignedSentence
  /** The word that stands where the loaded one does; null where the plain wording leaves it out. */
  word: Span | null
}

/** Full words on each side that show what the word is about. */
const SIDE = 3
/** Of those so many must be told in the other telling too, of very few words one. */
const TOLD_MIN = 2
const FEW = 3
/** Of what is said, this share. */
const TOLD_SHARE = 0.4

const isFull = ({ stop, normal }: Token): boolean => !stop && hasLetterOrDigit(normal)

/** Places of the full words next to one; of a word of saying, of all that is said. */
const around = (tokens: readonly Token[], at: number): number[] => {
  const full = [...tokens.keys()].filter((place) => place !== at && isFull(tokens[place] as Token))
  const left = full.filter((place) => place < at).slice(-SIDE)
  const right = full.filter((place) => place > at)
  return [...left, ...(reports(tokens[at] as Token) ? right : right.slice(0, SIDE))]
}

/** How far after an adjective the noun stands that it judges. */
const NOUN_REACH = 4

/** The place of the noun that a word is put to: "claims" of "his baseless old claims", "hit" of "a monster hit". */
const nounOf = (tokens: readonly Token[], at: number): number | undefined => {
  if (!/^(?:ADJ|NOUN)$/.test(tokens[at]?.pos ?? '')) return undefined
  const end = Math.min(tokens.length, at + 1 + NOUN_REACH)
  for (let place = at + 1; place < end; place += 1) {
    const [token, next] = [tokens[place], tokens[place + 1]]
    if (token?.pos === 'NOUN' && next?.pos !== 'NOUN') return place
    if (!token || !/^(?:ADJ|NOUN|PROPN|PUNCT)$/.test(token.pos)) return undefined
  }
  return undefined
}

/** So far before a verb whoever does it is looked for. */
const ACTOR_REACH = 6

/** The names before a verb, of whoever does it; none where it is done by another. */
const actorsOf = (tokens: readonly Token[], at: number): number[] => {
  if (tokens[at]?.pos !== 'VERB' || tokens[at + 1]?.normal === 'by') return []
  const from = Math.max(0, at - ACTOR_REACH)
  return tokens
    .slice(from, at)
    .flatMap((token, index) => (token.pos === 'PROPN' && !isCalendar(token) ? from + index : []))
}

const hasPronoun = ({ tokens }: AlignedSentence): boolean =>
  tokens.some(({ normal }) => /^(?:i|he|she|they|it)$/.test(normal))

/** Of the valence of words, from -1 to 1: "tragic", "worst". No such adjective is a plain word for another. */
const UNPLEASANT = -0.4

const isPlain = ({ pos, normal }: Token): boolean => pos !== 'ADJ' || valenceOf(normal) > UNPLEASANT

/** In any form: who writes of a "fatal shooting" says no less than "fatally shot". */
const hasWord = ({ tokens }: AlignedSentence, lemma: string): boolean =>
  tokens.some((token) => stem(token.lemma) === stem(lemma))

/** Of what is said after a word of saying, enough is told too. */
const isSaidToo = (beside: readonly number[], told: readonly number[], at: number): boolean => {
  const after = (places: readonly number[]): number => places.filter((place) => place > at).length
  return after(told) >= TOLD_SHARE * after(beside)
}

/**
 * How `other` tells the part of the fact in which `loaded` has the word; undefined where it has the word itself, or tells
 * another part of the sentence only: then it says nothing without the word.
 */
export const plainTelling = (
  word: LoadedWord,
  loaded: AlignedSentence,
  other: AlignedSentence,
): PlainTelling | undefined => {
  const { tokens } = loaded
  const at = tokens.findIndex(({ start }) => start === word.start)
  const own = tokens[at]
  if (!own || hasWord(other, own.lemma)) return undefined
  const pairs = new Map(alignWords(alignableWords(tokens), alignableWords(other.tokens)))
  const partnerOf = (place: number): Token | undefined => other.tokens[pairs.get(place) ?? -1]
  const beside = around(tokens, at)
  const told = beside.filter((place) => {
    const [token, partner] = [tokens[place], partnerOf(place)]
    return token !== undefined && partner !== undefined && areRelated(token, partner)
  })
  const isToldAt = (place: number): boolean => told.includes(place) || hasWord(other, tokens[place]?.lemma ?? '')
  const [noun, actors] = [nounOf(tokens, at), actorsOf(tokens, at)]
  if (noun !== undefined && !isToldAt(noun)) return undefined
  if (actors.length > 0 && !actors.some(isToldAt) && !hasPronoun(other)) return undefined
  const partner = partnerOf(at)
  const instead = partner && canStandFor(own, partner) ? partner : null
  if (instead && !isPlain(instead)) return undefined
  const wanted = beside.length <= FEW ? 1 : TOLD_MIN
  if (told.length < wanted || (reports(own) && !isSaidToo(beside, told, at))) return undefined
  return { telling: other, word: instead }
}

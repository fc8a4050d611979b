import { hasLetterOrDigit, type LoadedWord, type Token } from '@parallax/language'
import type { Span } from '@parallax/model'
import type { AlignedSentence } from '../align/aligned-event.js'
import { stem } from '../align/stem.js'
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
const TOLD_SHARE = 0.25

const isFull = ({ stop, normal }: Token): boolean => !stop && hasLetterOrDigit(normal)

/** Places of the full words next to one; of a word of saying, of all that is said. */
const around = (tokens: readonly Token[], at: number): number[] => {
  const full = [...tokens.keys()].filter((place) => place !== at && isFull(tokens[place] as Token))
  const left = full.filter((place) => place < at).slice(-SIDE)
  const right = full.filter((place) => place > at)
  return [...left, ...(reports(tokens[at] as Token) ? right : right.slice(0, SIDE))]
}

/** In any form: who writes of a "fatal shooting" says no less than "fatally shot". */
const hasWord = ({ tokens }: AlignedSentence, lemma: string): boolean =>
  tokens.some((token) => stem(token.lemma) === stem(lemma))

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
  const partner = partnerOf(at)
  const instead = partner && canStandFor(own, partner) ? partner : null
  const wanted = beside.length <= FEW ? 1 : Math.max(TOLD_MIN, reports(own) ? TOLD_SHARE * beside.length : 0)
  return told.length >= wanted ? { telling: other, word: instead } : undefined
}

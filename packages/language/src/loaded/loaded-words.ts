import type { Span } from '@parallax/model'
import { read } from '../read.js'
import { valenceOf } from './valence-of.js'

/** A word that passes judgement where it stands. Offsets into the text. */
export interface LoadedWord extends Span {
  text: string
  /** -1 to below 0. */
  valence: number
}

/** What describes and what is done; nouns are left out: "war" and "death" are mostly the news itself. */
const PARTS = new Set(['ADJ', 'ADV', 'VERB'])

/**
 * On sentences whose loaded words were marked by readers, negative words of these parts of speech from here on give a
 * token F1 of 0.18 (precision 0.25); with nouns 0.21 (0.19), adjectives and adverbs alone 0.16 (0.39), positive words as
 * well 0.16 (0.15).
 */
const VALENCE_MAX = -0.3

/** The loaded words of a text by a valence lexicon: a first detector, which knows no context. */
export const loadedWords = (text: string): LoadedWord[] =>
  read(text).tokens.flatMap(({ start, end, normal, lemma, pos }) => {
    if (!PARTS.has(pos)) return []
    const valence = Math.min(valenceOf(normal), valenceOf(lemma))
    return valence <= VALENCE_MAX ? [{ start, end, text: text.slice(start, end), valence }] : []
  })

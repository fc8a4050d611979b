import { probabilityOf } from '@parallax/learning'
import type { Span } from '@parallax/model'
import { read } from '../read.js'
import type { Reading } from '../reading.js'
import { type LoadedClass, loadedClass } from './loaded-class.js'
import { loadedModel, wordProbabilities } from './loaded-model.js'
import { LOADED_WEIGHTS } from './loaded-weights.js'
import type { LoadedWeights } from './loaded-weights-type.js'
import { passageRow } from './passage-row.js'
import { sentencePassages, wholePassage } from './passages-of.js'

/** A word that passes judgement where it stands. Offsets into the text. */
export interface LoadedWord extends Span {
  text: string
  /** 0 to 1. Readers differ on such words: of those at 0.5 a reader marks about half. */
  probability: number
  class: LoadedClass
  /** Stands in quotation marks: another one's word, unless it is a scare quote. */
  quoted: boolean
}

type ReadWords = Pick<Reading, 'text' | 'tokens' | 'sentences'>

export interface LoadedOptions {
  /** Words of a lower probability are left out: `LOADED_LEAST.word` where missing. */
  least?: number
  weights?: LoadedWeights
}

/**
 * The probabilities from which a word is marked: `word` finds as much as it finds right; `certain` is for showing to a
 * reader, where a false alarm costs more than a miss; `passage` is for `loadedPassage`. Chosen out of fold in training.
 */
export const LOADED_LEAST = {
  word: LOADED_WEIGHTS.leastWord,
  certain: LOADED_WEIGHTS.leastCertain,
  passage: LOADED_WEIGHTS.leastPassage,
}

const readOf = (from: string | ReadWords): ReadWords => (typeof from === 'string' ? read(from) : from)

/**
 * The loaded words of a text or a reading of it, in its order, sentence by sentence. A model learned from sentences in which
 * readers marked them; it knows a word by its vector, its form, its neighbours and some lists, and never who wrote it. About
 * 10 microseconds a word.
 */
export const loadedWords = (from: string | ReadWords, options: LoadedOptions = {}): LoadedWord[] => {
  const weights = options.weights ?? LOADED_WEIGHTS
  const least = options.least ?? weights.leastWord
  const { word } = loadedModel(weights)
  const reading = readOf(from)
  return sentencePassages(reading).flatMap((passage) =>
    wordProbabilities(passage, word).flatMap((probability, at): LoadedWord[] => {
      const token = passage.tokens[at]
      if (!token || probability < least || probability === 0) return []
      const { start, end } = token
      const found = { class: loadedClass(passage, at), quoted: passage.quoted[at] ?? false }
      return [{ start, end, text: reading.text.slice(start, end), probability, ...found }]
    }),
  )
}

/** How likely a sentence or a short paragraph is slanted in its wording, 0 to 1, by the same readers. */
export const loadedPassage = (from: string | ReadWords, weights: LoadedWeights = LOADED_WEIGHTS): number => {
  const { word, passage: score } = loadedModel(weights)
  const passage = wholePassage(readOf(from))
  const { on, inputs } = passageRow(passage, wordProbabilities(passage, word))
  return probabilityOf(score(on, inputs))
}

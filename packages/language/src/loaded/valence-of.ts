import model from 'wink-eng-lite-web-model'
import winkNLP, { type WinkMethods } from 'wink-nlp'

/** The tokenizer keeps every word it has met and breaks past some thousands of them, so it is made anew after so many. */
const WORDS_MAX = 5_000

let engine: WinkMethods | undefined
const known = new Map<string, number>()

/** How pleasant (to 1) or unpleasant (to -1) a word is by itself; 0 for one that the lexicon of wink-nlp's model lacks. */
export const valenceOf = (word: string): number => {
  const before = known.get(word)
  if (before !== undefined) return before
  if (!engine || known.size >= WORDS_MAX) {
    engine = winkNLP(model, ['sentiment'])
    known.clear()
  }
  const valence = Number(engine.readDoc(word.slice(0, 40)).out(engine.its.sentiment))
  known.set(word, valence)
  return valence
}

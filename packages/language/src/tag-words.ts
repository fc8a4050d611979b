import model from 'wink-eng-lite-web-model'
import winkNLP, { type ItemToken, type ItsFunction, type WinkMethods } from 'wink-nlp'
import type { Token } from './reading.js'

/**
 * The tokenizer keeps every word it has ever met, and packs the index of a new word's first two letters in 13 bits:
 * past about 7,000 new prefixes it corrupts other fields. So it is made anew (0.1 s) after this many characters.
 */
const RENEW_AFTER = 4_000_000

let engine: WinkMethods | undefined
let charactersRead = 0

const tagger = (): WinkMethods => {
  if (!engine || charactersRead > RENEW_AFTER) {
    engine = winkNLP(model, ['pos'])
    charactersRead = 0
  }
  return engine
}

/** Lower case, with curly quotes and dashes made plain. */
export const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[‘’‛′]/g, "'")
    .replace(/[“”„″]/g, '"')
    .replace(/[‐-―−]/g, '-')

/** What says nothing by itself. Negation and "against" are kept: they turn a statement round. */
const EMPTY_POS = new Set(['DET', 'ADP', 'AUX', 'PRON', 'CCONJ', 'SCONJ', 'PART', 'PUNCT', 'SPACE'])
const TURNS_ROUND = new Set(['no', 'not', "n't", 'never', 'nor', 'neither', 'none', 'nobody', 'against', 'without'])
const EMPTY_LEMMAS = new Set(['be', 'have', 'do', 'will', 'would', "'s", 'it', 'he', 'she', 'they', 'we', 'i', 'you'])

const isStop = (lemma: string, normal: string, pos: string): boolean =>
  !TURNS_ROUND.has(lemma) && !TURNS_ROUND.has(normal) && (EMPTY_POS.has(pos) || EMPTY_LEMMAS.has(lemma))

/**
 * The words of one sentence with part of speech and lemma, from wink-nlp (0.92 of the tags right on news).
 * `offset` is added to every span. A token the tokenizer rewrote, so that it no longer stands in the text, is left out.
 */
export const tagWords = (sentence: string, offset: number): Token[] => {
  const nlp = tagger()
  charactersRead += sentence.length
  // The library's own types forget that `lemma` is given what it needs.
  const lemmaOf = nlp.its.lemma as ItsFunction<string>
  const tokens: Token[] = []
  let at = 0
  nlp
    .readDoc(sentence)
    .tokens()
    .each((item: ItemToken) => {
      const value = item.out()
      const start = sentence.indexOf(value, at)
      if (value.trim() === '' || start < 0) return
      at = start + value.length
      const normal = plain(value)
      const pos = item.out(nlp.its.pos)
      const lemma = plain(item.out(lemmaOf))
      tokens.push({ start: offset + start, end: offset + at, normal, lemma, pos, stop: isStop(lemma, normal, pos) })
    })
  return tokens
}

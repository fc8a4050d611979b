import type { ItsFunction } from 'wink-nlp'
import type { Token } from '../reading.js'
import { type ForgetfulTagger, forgetfulTagger } from './forgetful-tagger.js'

/**
 * The tokenizer keeps every word it has ever met, and packs the index of a new word's first two letters in 13 bits:
 * past about 7,000 new prefixes it corrupts other fields. So it is made anew (0.1 s) after this many characters.
 */
const RENEW_AFTER = 4_000_000

let engine: ForgetfulTagger | undefined
let charactersRead = 0

const tagger = (): ForgetfulTagger => {
  if (!engine || charactersRead > RENEW_AFTER) {
    engine = forgetfulTagger()
    charactersRead = 0
  }
  return engine
}

const PLAIN = /^[a-z]*$/

/** Lower case, with curly quotes and dashes made plain. */
export const plain = (text: string): string => {
  if (PLAIN.test(text)) return text
  return text
    .toLowerCase()
    .replace(/[‘’‛′]/g, "'")
    .replace(/[“”„″]/g, '"')
    .replace(/[‐-―−]/g, '-')
}

/** What says nothing by itself. Negation and "against" are kept: they turn a statement round. */
const EMPTY_POS = new Set(['DET', 'ADP', 'AUX', 'PRON', 'CCONJ', 'SCONJ', 'PART', 'PUNCT', 'SPACE'])
const TURNS_ROUND = new Set(['no', 'not', "n't", 'never', 'nor', 'neither', 'none', 'nobody', 'against', 'without'])
const EMPTY_LEMMAS = new Set(['be', 'have', 'do', 'will', 'would', "'s", 'it', 'he', 'she', 'they', 'we', 'i', 'you'])

const isStop = (lemma: string, normal: string, pos: string): boolean =>
  !TURNS_ROUND.has(lemma) && !TURNS_ROUND.has(normal) && (EMPTY_POS.has(pos) || EMPTY_LEMMAS.has(lemma))

interface Word {
  value: string
  pos: string
  lemma: string
}

const wordsOf = (text: string): Word[] => {
  const { nlp, forget } = tagger()
  charactersRead += text.length
  const { its } = nlp
  const found = nlp.readDoc(text).tokens()
  const tags = found.out(its.pos)
  // The library's own types forget that `lemma` is given what it needs, and that it may find none.
  const lemmas = found.out(its.lemma as ItsFunction<string | undefined>)
  const words = found.out().map((value, at) => ({ value, pos: tags[at] ?? '', lemma: lemmas[at] ?? value }))
  forget()
  return words
}

const KNOWN_MAX = 4000

/** Words that come apart where they stand alone, with their parts; null for the others. */
const partsOf = new Map<string, readonly Word[] | null>()

/**
 * Right before a mark of punctuation the tokenizer leaves "cannot", "didnt" and "O'Neill's" whole, and reads their lemma
 * from the wrong table: what they are made of is read apart from the sentence.
 */
const partsBeforeMark = (value: string): readonly Word[] | null => {
  const before = partsOf.get(value)
  if (before !== undefined) return before
  const alone = wordsOf(value)
  const parts = alone.length > 1 ? alone : null
  if (partsOf.size >= KNOWN_MAX) partsOf.clear()
  partsOf.set(value, parts)
  return parts
}

const WORD = /^\p{L}[\p{L}'’]+$/u
const MARK = /[^\s\p{L}\p{N}]/u

const tokenOf = ({ value, pos, lemma }: Word, start: number): Token => {
  const normal = plain(value)
  const plainLemma = plain(lemma)
  return { start, end: start + value.length, normal, lemma: plainLemma, pos, stop: isStop(plainLemma, normal, pos) }
}

const tag = (sentence: string): Token[] => {
  const tokens: Token[] = []
  let at = 0
  for (const word of wordsOf(sentence)) {
    const start = sentence.indexOf(word.value, at)
    if (word.value.trim() === '' || start < 0) continue
    at = start + word.value.length
    const parts = WORD.test(word.value) && MARK.test(sentence[at] ?? '') ? partsBeforeMark(word.value) : null
    let end = start
    for (const part of parts ?? [word]) {
      tokens.push(tokenOf(part, end))
      end += part.value.length
    }
  }
  return tokens
}

/** Outlets print the same sentences, and an event is read again for every article that joins it. */
const known = new Map<string, readonly Token[]>()

/**
 * The words of one sentence with part of speech and lemma, from wink-nlp (0.92 of the tags right on news).
 * `offset` is added to every span. A token the tokenizer rewrote, so that it no longer stands in the text, is left out.
 */
export const tagWords = (sentence: string, offset: number): Token[] => {
  let tokens = known.get(sentence)
  if (!tokens) {
    tokens = tag(sentence)
    if (known.size >= KNOWN_MAX) known.clear()
    known.set(sentence, tokens)
  }
  return tokens.map(({ start, end, normal, lemma, pos, stop }) => ({
    start: offset + start,
    end: offset + end,
    normal,
    lemma,
    pos,
    stop,
  }))
}

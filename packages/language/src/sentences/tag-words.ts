import type { Span } from '@parallax/model'
import model from 'wink-eng-lite-web-model'
import winkNLP, { type ItsFunction, type WinkMethods } from 'wink-nlp'
import type { Token } from '../reading.js'

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

interface Tagged extends Span {
  value: string
  pos: string
  lemma: string
}

const PARTS = /^(?:(can)(not)|(.+)(['’]s))$/i
const mayHaveParts = (value: string): boolean => value.endsWith('s') || value.endsWith('S') || value.length === 6

/**
 * Before a mark of punctuation the tokenizer leaves "cannot" and "O'Neill's" whole, and then reads the lemma of the
 * former from the wrong table, so that it depends on what was read before.
 */
const split = ({ value, pos, lemma, start, end }: Tagged): Tagged[] => {
  const [, can, not, word, possessive] = PARTS.exec(value) ?? []
  const [first, second] = [can ?? word, not ?? possessive]
  if (first === undefined || second === undefined) return [{ value, pos, lemma, start, end }]
  const middle = start + first.length
  return [
    { value: first, pos, lemma: first, start, end: middle },
    { value: second, pos: 'PART', lemma: second, start: middle, end },
  ]
}

const tokenOf = ({ value, pos, lemma, start, end }: Tagged): Token => {
  const normal = plain(value)
  const plainLemma = plain(lemma)
  return { start, end, normal, lemma: plainLemma, pos, stop: isStop(plainLemma, normal, pos) }
}

const tag = (sentence: string): Token[] => {
  const nlp = tagger()
  charactersRead += sentence.length
  const { its } = nlp
  const found = nlp.readDoc(sentence).tokens()
  const values = found.out()
  const tags = found.out(its.pos)
  // The library's own types forget that `lemma` is given what it needs, and that it may find none.
  const lemmas = found.out(its.lemma as ItsFunction<string | undefined>)
  const tokens: Token[] = []
  let at = 0
  values.forEach((value, index) => {
    const start = sentence.indexOf(value, at)
    if (value.trim() === '' || start < 0) return
    at = start + value.length
    const lemma = lemmas[index] ?? value
    const tagged = { value, pos: tags[index] ?? '', lemma, start, end: at }
    if (!mayHaveParts(value)) tokens.push(tokenOf(tagged))
    else for (const part of split(tagged)) tokens.push(tokenOf(part))
  })
  return tokens
}

/** Outlets print the same sentences, and an event is read again for every article that joins it. */
const KNOWN_MAX = 4000
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

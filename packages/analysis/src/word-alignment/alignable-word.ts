import { hasLetterOrDigit, lexicon, type Token, wordVectors } from '@parallax/language'
import { stem } from '../align/stem.js'

/** What a word is by its work in the sentence. */
export const WORK = { mark: 0, function: 1, content: 2, name: 3, number: 4 } as const

/** A word as the aligner sees it: numbers where it can, so that pairs of words are compared fast. */
export interface AlignableWord {
  normal: string
  lemma: string
  stem: string
  pos: string
  work: number
  /** Rank of the word's vector; -1 for none. */
  vector: number
  /** Number of the lemma in the lexicon; -1 for none. */
  lexeme: number
  /** Number of the verb with the particle after it, or of the word that it is made from; -1 for none. */
  phrase: number
  /** How rare the word is, 0 (the most frequent) to 1 (beyond the 100,000 most frequent). */
  rarity: number
}

const CONTENT = new Set(['NOUN', 'VERB', 'ADJ', 'ADV', 'PROPN', 'NUM', 'INTJ'])

const workOf = ({ normal, pos, stop }: Token): number => {
  if (!hasLetterOrDigit(normal)) return WORK.mark
  if (/^[\d.,:]*\d/.test(normal) || pos === 'NUM') return WORK.number
  if (stop || !CONTENT.has(pos)) return WORK.function
  return pos === 'PROPN' ? WORK.name : WORK.content
}

const vectorOf = (normal: string, lemma: string): number => {
  const { indexOf } = wordVectors()
  const own = indexOf(normal)
  return own >= 0 ? own : indexOf(lemma)
}

/** The words of a sentence, in their order, ready to be aligned. */
export const alignableWords = (tokens: readonly Token[]): AlignableWord[] => {
  const { indexOf } = lexicon()
  const { size } = wordVectors()
  return tokens.map((token, at) => {
    const { normal, lemma, pos } = token
    const vector = vectorOf(normal, lemma)
    const next = tokens[at + 1]?.normal ?? ''
    return {
      normal,
      lemma,
      stem: stem(lemma),
      pos,
      work: workOf(token),
      vector,
      lexeme: Math.max(indexOf(lemma), indexOf(normal)),
      phrase: pos === 'VERB' && next !== '' ? indexOf(`${lemma}_${next}`) : -1,
      rarity: Math.log1p(vector < 0 ? size : vector) / Math.log1p(size),
    }
  })
}

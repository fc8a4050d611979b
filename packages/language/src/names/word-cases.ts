import type { Sentence, Token } from '../reading.js'

/** How the words of a text are written: what shows that a capital is a name's, and not a sentence's or a headline's. */
export interface WordCases {
  /** Words that stand in lower case somewhere. */
  lower: ReadonlySet<string>
  /** Words that stand with a capital inside an ordinary sentence. */
  inner: ReadonlySet<string>
}

const LETTERS = /^\p{L}{4,}$/u
const CAPITAL = /^\p{Lu}/u
const SMALL = /^\p{Ll}/u
/** Above this share of capitals among its longer words a sentence is in headline case. Ordinary news has under 0.5. */
const HEADLINE_CASE_MIN = 0.65
const HEADLINE_WORDS_MIN = 3

/** Whether a capital says nothing, because nearly all longer words of the sentence have one. */
export const isHeadlineCase = (text: string, tokens: readonly Token[]): boolean => {
  // A short sentence of names has as many capitals, but a full stop.
  if (tokens.slice(-2).some(({ normal }) => normal === '.')) return false
  let capitals = 0
  let all = 0
  for (const { start, end, normal } of tokens) {
    if (!LETTERS.test(normal)) continue
    all += 1
    if (CAPITAL.test(text.slice(start, end))) capitals += 1
  }
  return all >= HEADLINE_WORDS_MIN && capitals / all > HEADLINE_CASE_MIN
}

/** Whether a word stands where any word has a capital: first in its sentence, or after an opening mark, a colon or a dash. */
export const isOpening = (tokens: readonly Token[], at: number, sentenceStart: number): boolean => {
  const before = tokens[at - 1]
  return at === sentenceStart || before === undefined || (before.pos === 'PUNCT' && !/^[,;/&)'-]$/.test(before.normal))
}

interface Words {
  text: string
  tokens: readonly Token[]
  sentences: readonly Sentence[]
}

/** Reads the cases of all words once, in linear time; those of a body count for its headline. */
export const wordCases = ({ text, tokens, sentences }: Words, body?: Words): WordCases => {
  const known = body && wordCases(body)
  const lower = new Set(known?.lower)
  const inner = new Set(known?.inner)
  for (const { firstToken, endToken } of sentences) {
    const headline = isHeadlineCase(text, tokens.slice(firstToken, endToken))
    for (let at = firstToken; at < endToken; at += 1) {
      const { start = 0, normal = '' } = tokens[at] ?? {}
      const letter = text.charAt(start)
      if (SMALL.test(letter)) lower.add(normal)
      else if (!headline && CAPITAL.test(letter) && !isOpening(tokens, at, firstToken)) inner.add(normal)
    }
  }
  return { lower, inner }
}

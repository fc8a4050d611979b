/** A word or a punctuation mark with the white space behind it. `key` is what is compared. */
export interface WordToken {
  text: string
  key: string
}

// Numbers keep their separators, so that 1,200 and 12.5 are one word; hyphens and apostrophes stay inside words.
const WORD = /(?:\d[\d.,:]*\d|\d|[\p{L}\p{N}\p{M}]+(?:['’-][\p{L}\p{N}\p{M}]+)*|[^\s])\s*|\s+/gu

const FOLDS: readonly [RegExp, string][] = [
  [/[‘’‛ʼ]/g, "'"],
  [/[“”„‟]/g, '"'],
  [/[‐‑‒–—]/g, '-'],
]

const foldOf = (text: string): string =>
  FOLDS.reduce((folded, [from, to]) => folded.replace(from, to), text.trim().toLowerCase())

/** The words of a text; joined they are the text again. Typographic quotes, dashes and case do not make words differ. */
export const wordTokens = (text: string): WordToken[] =>
  (text.match(WORD) ?? []).map((word) => ({ text: word, key: foldOf(word) }))

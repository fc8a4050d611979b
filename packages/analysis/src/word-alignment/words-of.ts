import { read, type Token } from '@parallax/language'
import { type AlignableWord, alignableWords } from './alignable-word.js'

/** A word as the tokenizer knows it, or as it stands where the tokenizer cuts it otherwise. */
const tokenOf = (word: string, start: number, found: Token | undefined): Token => {
  const end = start + word.length
  if (found && found.start === start && found.end === end) return found
  const normal = word.toLowerCase()
  return { start, end, normal, lemma: normal, pos: found?.pos ?? 'X', stop: found?.stop ?? false }
}

/** A sentence that is cut into words already, ready to be aligned. */
export const wordsOf = (words: readonly string[]): AlignableWord[] => {
  const { tokens } = read(words.join(' '))
  let offset = 0
  let at = 0
  const own = words.map((word) => {
    while (at < tokens.length && (tokens[at]?.end ?? 0) <= offset) at += 1
    const token = tokenOf(word, offset, tokens[at])
    offset += word.length + 1
    return token
  })
  return alignableWords(own)
}

import type { Token } from '@parallax/language'
import type { SentenceWord } from '../align/sentence-words.js'

/** Before these a clause or a phrase that can stand alone may begin. */
const OPENERS = new Set(
  `and but or nor while after before because that who which whose when as if though although since until where whether
  with without by including following amid despite`.split(/\s+/),
)
/** A clause has at least this many telling words. */
const WORDS_MIN = 2

/**
 * The places among the telling words of a sentence where a clause may begin or end: at marks and before words that open
 * one. First 0, last the number of words.
 */
export const clauseEdges = (tokens: readonly Token[], words: readonly SentenceWord[]): number[] => {
  const breaks = new Set<number>()
  tokens.forEach(({ normal }, at) => {
    if (/^[,;:()"-]+$/.test(normal) || OPENERS.has(normal)) breaks.add(at)
  })
  const edges = [0]
  let last = -1
  words.forEach(({ token }, place) => {
    if (token < 0) return
    for (let at = last + 1; at <= token; at += 1) {
      if (!breaks.has(at) || place - (edges.at(-1) ?? 0) < WORDS_MIN) continue
      edges.push(place)
      break
    }
    last = token
  })
  if (words.length - (edges.at(-1) ?? 0) < WORDS_MIN && edges.length > 1) edges.pop()
  return [...edges, words.length]
}

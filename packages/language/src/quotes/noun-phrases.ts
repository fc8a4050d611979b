import type { Token } from '../reading.js'
import type { TokenRange } from './passage.js'

/** A noun phrase without what follows it, and the index of its head. */
export interface NounPhrase extends TokenRange {
  head: number
}

const INNER = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'PRON'])
const HEADS = new Set(['NOUN', 'PROPN', 'PRON'])
const POSSESSIVE_PRONOUN = /^(?:his|her|their|its|our|my|your|whose)$/
const JOINS = /^(?:-|&|'s|')$/

/** A hyphen joins words, a dash parts them. */
const isJoin = (tokens: readonly Token[], at: number): boolean => {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!token || !JOINS.test(token.normal)) return false
  return token.normal !== '-' || (before?.end === token.start && token.end === next?.start)
}

const isInner = (token: Token | undefined): boolean => token !== undefined && INNER.has(token.pos)

/** Index after the phrase that begins at `first`; a determiner or a pronoun begins a new one, but after a possessive. */
const phraseEnd = (tokens: readonly Token[], first: number, limit: number): number => {
  let headed = false
  let at = first
  for (; at < limit; at += 1) {
    const token = tokens[at]
    if (!token) break
    const joins = at > first && at + 1 < limit && isJoin(tokens, at) && isInner(tokens[at + 1])
    if (!INNER.has(token.pos) && !joins) break
    if (at > first && token.pos === 'PRON') break
    if (headed && token.pos === 'DET' && !JOINS.test(tokens[at - 1]?.normal ?? '')) break
    if (token.pos === 'PRON' && !POSSESSIVE_PRONOUN.test(token.normal)) return at + 1
    headed ||= HEADS.has(token.pos)
  }
  return Math.max(at, first + 1)
}

const headOf = (tokens: readonly Token[], { first, end }: TokenRange): number => {
  for (let at = end - 1; at >= first; at -= 1) if (HEADS.has(tokens[at]?.pos ?? '')) return at
  // "many", "two", "others"
  return end - first === 1 && isInner(tokens[first]) ? first : -1
}

/** The owner in "Mr. Price's claim" and "his claim". */
const ownerIn = (tokens: readonly Token[], { first, end }: TokenRange): NounPhrase | undefined => {
  for (let at = first; at < end - 1; at += 1) {
    const pronoun = at === first && POSSESSIVE_PRONOUN.test(tokens[at]?.normal ?? '')
    const possessive = at > first && /^'s?$/.test(tokens[at]?.normal ?? '')
    if (pronoun) return { first, end: first + 1, head: first }
    const head = possessive ? headOf(tokens, { first, end: at }) : -1
    if (head >= 0) return { first, end: at, head }
  }
  return undefined
}

/** The noun phrases of a sentence in order; an owner stands before the phrase that it begins. */
export const nounPhrases = (tokens: readonly Token[], { first, end }: TokenRange): NounPhrase[] => {
  const phrases: NounPhrase[] = []
  let at = first
  while (at < end) {
    if (!isInner(tokens[at])) {
      at += 1
      continue
    }
    const range = { first: at, end: phraseEnd(tokens, at, end) }
    const owner = ownerIn(tokens, range)
    const head = headOf(tokens, range)
    if (owner) phrases.push(owner)
    if (head >= 0) phrases.push({ ...range, head })
    at = range.end
  }
  return phrases
}

import type { Token } from '@parallax/language'

export const NOUNS: ReadonlySet<string> = new Set(['NOUN', 'PROPN'])

/** What ends a clause, or begins another. */
export const CLAUSE_BREAKS: ReadonlySet<string> = new Set(
  ', ; : . ( ) " but while because who which that when after as'.split(' '),
)

/** How far from its verb a subject or an object is looked for. */
const REACH = 8

const isEdge = (token: Token): boolean => CLAUSE_BREAKS.has(token.normal) || token.pos === 'VERB'

/** The words of a clause before an index, back to a break or another verb. */
export const clauseBefore = (tokens: readonly Token[], at: number): readonly Token[] => {
  const reach = tokens.slice(Math.max(0, at - REACH), at)
  return reach.slice(reach.findLastIndex(isEdge) + 1)
}

/** The words of a clause after an index, up to a break or another verb. */
export const clauseAfter = (tokens: readonly Token[], at: number): readonly Token[] => {
  const reach = tokens.slice(at + 1, at + 1 + REACH)
  const edge = reach.findIndex(isEdge)
  return edge < 0 ? reach : reach.slice(0, edge)
}

/** Lemmas of the nouns among words. */
export const nounsIn = (words: readonly Token[]): Set<string> =>
  new Set(words.filter(({ pos }) => NOUNS.has(pos)).map(({ lemma }) => lemma))

/** Numbers among words; a year counts nothing. */
export const numbersIn = (words: readonly Token[]): Set<string> =>
  new Set(words.filter(({ pos, normal }) => pos === 'NUM' && !/^\d{4}$/.test(normal)).map(({ normal }) => normal))

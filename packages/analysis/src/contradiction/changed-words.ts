import { lexicon, RELATION } from '@parallax/language'
import { type FullWord, wordScore } from './match-words.js'
import type { Source } from './source-words.js'

/** What became of the words of a claim that the text does not have. */
export interface ChangedWords {
  /** For each word of the claim how well the text has it, 0 to 1. */
  scores: readonly number[]
  /** Words told by a synonym, a word of the same make or a more general one: retelling. */
  retold: number
  /** Verbs told by another verb. Who retells takes other verbs, who falsifies takes other nouns. */
  retoldVerbs: number
  /** Words for which the text has another of the same kind ("rifle", "shotgun"; "win", "lose"). */
  siblings: number
  /** Words for which the text has the opposite. */
  antonyms: number
  /** Words that the text lacks. */
  all: number
}

interface Standing {
  score: number
  relation: number
}

const standingOf = (word: FullWord, { vocabulary }: Source): Standing => {
  const { relation } = lexicon()
  return vocabulary.reduce<Standing>(
    (found, other) => ({
      score: Math.max(found.score, wordScore(word, other)),
      relation: found.relation | (word.lexeme >= 0 && other.lexeme >= 0 ? relation(word.lexeme, other.lexeme) : 0),
    }),
    { score: 0, relation: 0 },
  )
}

const RETELLING = RELATION.synonym | RELATION.derived | RELATION.general

/** The words of a claim that the text lacks, by what stands for them there. */
export const changedWords = (words: readonly FullWord[], source: Source): ChangedWords => {
  const changed = { retold: 0, retoldVerbs: 0, siblings: 0, antonyms: 0, all: 0 }
  const scores = words.map((word) => {
    if (source.stems.has(word.stem)) return 1
    const { score, relation } = standingOf(word, source)
    const isVerb = word.pos === 'VERB'
    if (relation & RELATION.antonym) changed.antonyms += 1
    else if (relation & RETELLING) changed.retold += 1
    else if (relation & RELATION.sibling) changed.siblings += 1
    const isOther = relation & RELATION.antonym || (relation & RELATION.sibling && !(relation & RETELLING))
    if (isVerb && !isOther) changed.retoldVerbs += 1
    changed.all += 1
    return score
  })
  return { ...changed, scores }
}

import type { FindingOf, SayingClass } from '@parallax/model'
import { wordList } from '../../parts/word-list.js'
import type { ComparisonIndex } from '../comparison-index.js'
import type { Note } from './note.js'
import { outletOf } from './outlet-of.js'
import { wordsAround } from './words-around.js'

const CLASS_WORDS: Record<SayingClass, string> = {
  neutral: 'neutral',
  doubting: 'casts doubt',
  conceding: 'as if admitted',
  insisting: 'as if disputed',
  boasting: 'as a boast',
  denying: 'as a denial',
  demanding: 'as a demand',
}

/** The verb that carries a statement here, beside the verbs of the others. */
export function attributionNote(
  { verbs, speaker }: FindingOf<'attribution'>,
  articleId: string,
  index: ComparisonIndex,
): Omit<Note, 'id' | 'kind' | 'rule'> | null {
  const own = verbs.find((verb) => verb.articleId === articleId)
  if (!own) return null
  const elsewhere = [...new Set(verbs.filter((verb) => verb !== own).map(({ verb }) => `“${verb.text}”`))]
  return {
    name: 'verb of saying',
    words: `${speaker}: “${own.verb.text}” here, ${wordList(elsewhere)} elsewhere, for the same statement.`,
    tone: 'differs',
    at: own.verb.in === 'text' ? own.verb : null,
    marks: [{ ...own.verb, kind: 'attribution' }],
    others: verbs
      .filter((verb) => verb !== own)
      .map((verb) => ({
        key: `${verb.articleId} ${verb.verb.start}`,
        outlet: outletOf(verb.articleId, index),
        tag: CLASS_WORDS[verb.class],
        ...wordsAround(verb.verb, 'attribution', index),
      })),
  }
}

import type { FindingOf } from '@parallax/model'
import { words } from '../../../words/index.js'
import type { ComparisonIndex } from '../comparison-index.js'
import type { Note } from './note.js'
import { outletOf } from './outlet-of.js'
import { wordsAround } from './words-around.js'

const { attribution } = words.notes

/** The verb that carries a statement here, beside the verbs of the others. */
export function attributionNote(
  { verbs, speaker }: FindingOf<'attribution'>,
  articleId: string,
  index: ComparisonIndex,
): Omit<Note, 'id' | 'kind' | 'rule'> | null {
  const own = verbs.find((verb) => verb.articleId === articleId)
  if (!own) return null
  const elsewhere = [...new Set(verbs.filter((verb) => verb !== own).map(({ verb }) => verb.text))]
  return {
    name: attribution.name,
    words: attribution.words(speaker, own.verb.text, elsewhere),
    tone: 'differs',
    at: own.verb.in === 'text' ? own.verb : null,
    marks: [{ ...own.verb, kind: 'attribution' }],
    others: verbs
      .filter((verb) => verb !== own)
      .map((verb) => ({
        key: `${verb.articleId} ${verb.verb.start}`,
        outlet: outletOf(verb.articleId, index),
        tag: attribution.classes[verb.class],
        ...wordsAround(verb.verb, 'attribution', index),
      })),
  }
}

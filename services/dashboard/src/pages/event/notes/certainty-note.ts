import type { FindingOf, Stance } from '@parallax/model'
import { markText } from '../../parts/mark-changes.js'
import type { ComparisonIndex } from '../comparison-index.js'
import type { Note } from './note.js'
import { outletOf } from './outlet-of.js'
import { wordsAround } from './words-around.js'

const STANCE_WORDS: Record<Stance, string> = {
  fact: 'stated as a fact',
  attributed: 'as somebody’s word',
  hedged: 'hedged',
  alleged: 'alleged',
  conditional: 'on a condition',
}

/** How sure this article is of a fact, beside how sure the others are. */
export function certaintyNote(
  { stances, evidence }: FindingOf<'certainty'>,
  articleId: string,
  index: ComparisonIndex,
): Omit<Note, 'id' | 'kind' | 'rule'> | null {
  const place = stances.findIndex((stance) => stance.articleId === articleId)
  const own = stances[place]
  const sentence = evidence[place]
  if (!own || !sentence) return null
  const others = stances.flatMap((stance, at) => {
    const said = evidence[at]
    if (stance === own || !said) return []
    const words = stance.marker ? wordsAround(stance.marker, 'certainty', index) : { changes: markText(said.text, []) }
    return [
      {
        key: `${stance.articleId} ${at}`,
        outlet: outletOf(stance.articleId, index),
        tag: STANCE_WORDS[stance.stance],
        ...words,
      },
    ]
  })
  const elsewhere = [...new Set(others.map(({ tag }) => tag))].join(' or ')
  return {
    name: 'certainty',
    words: `${STANCE_WORDS[own.stance]} here, ${elsewhere} elsewhere.`,
    tone: 'differs',
    at: sentence.in === 'text' ? sentence : null,
    marks: own.marker ? [{ ...own.marker, kind: 'certainty' }] : [],
    others,
  }
}

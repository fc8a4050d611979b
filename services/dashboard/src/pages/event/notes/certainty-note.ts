import type { FindingOf } from '@parallax/model'
import { words } from '../../../words/index.js'
import { markText } from '../../parts/mark-changes.js'
import type { ComparisonIndex } from '../comparison-index.js'
import type { Note } from './note.js'
import { outletOf } from './outlet-of.js'
import { wordsAround } from './words-around.js'

const { certainty } = words.notes

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
    const around = stance.marker ? wordsAround(stance.marker, 'certainty', index) : { changes: markText(said.text, []) }
    return [
      {
        key: `${stance.articleId} ${at}`,
        outlet: outletOf(stance.articleId, index),
        tag: certainty.stances[stance.stance],
        ...around,
      },
    ]
  })
  const elsewhere = new Set(stances.filter((stance, at) => stance !== own && evidence[at]).map(({ stance }) => stance))
  return {
    name: certainty.name,
    words: certainty.words(own.stance, [...elsewhere]),
    tone: 'differs',
    at: sentence.in === 'text' ? sentence : null,
    marks: own.marker ? [{ ...own.marker, kind: 'certainty' }] : [],
    others,
  }
}

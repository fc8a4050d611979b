import type { FindingOf } from '@parallax/model'
import { words } from '../../../words/index.js'
import { markText } from '../../parts/mark-changes.js'
import type { ComparisonIndex } from '../comparison-index.js'
import type { Note } from './note.js'
import { outletOf } from './outlet-of.js'

const { placement } = words.notes

/** How far up this article tells a fact, beside where the others do. */
export function placementNote(
  { places, evidence }: FindingOf<'placement'>,
  articleId: string,
  index: ComparisonIndex,
): Omit<Note, 'id' | 'kind' | 'rule'> | null {
  const own = places.find((place) => place.articleId === articleId)
  const said = evidence.find((piece) => piece.articleId === articleId)
  if (!own || !said) return null
  const elsewhere = places
    .filter(({ place }) => place !== own.place)
    .map((place) => ({ place, outlet: outletOf(place.articleId, index) }))
  return {
    name: placement.name,
    words: placement.words(own, elsewhere),
    tone: 'soft',
    at: said.in === 'text' ? said : null,
    marks: [],
    others: places
      .filter((place) => place !== own)
      .map((place) => ({
        key: place.articleId,
        outlet: outletOf(place.articleId, index),
        tag: placement.where(place),
        changes: markText(evidence.find((piece) => piece.articleId === place.articleId)?.text ?? '', []),
      })),
  }
}

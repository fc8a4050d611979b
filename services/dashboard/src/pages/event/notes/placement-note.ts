import type { FindingOf } from '@parallax/model'
import { markText } from '../../parts/mark-changes.js'
import { wordList } from '../../parts/word-list.js'
import type { ComparisonIndex } from '../comparison-index.js'
import type { Note } from './note.js'
import { outletOf } from './outlet-of.js'

type Placed = FindingOf<'placement'>['places'][number]

const whereWords = ({ place, sentence, of }: Placed): string =>
  place === 'headline' ? 'in the headline' : `as sentence ${sentence + 1} of ${of}`

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
    .map((place) => `${whereWords(place)} in ${outletOf(place.articleId, index)}`)
  return {
    name: 'placement',
    words: `Told ${whereWords(own)} here; ${wordList(elsewhere)}.`,
    tone: 'soft',
    at: said.in === 'text' ? said : null,
    marks: [],
    others: places
      .filter((place) => place !== own)
      .map((place) => ({
        key: place.articleId,
        outlet: outletOf(place.articleId, index),
        tag: whereWords(place),
        changes: markText(evidence.find((piece) => piece.articleId === place.articleId)?.text ?? '', []),
      })),
  }
}

import type { Evidence, FindingOf, LoadedClass } from '@parallax/model'
import { markText } from '../../parts/mark-changes.js'
import type { ComparisonIndex } from '../comparison-index.js'
import type { Note } from './note.js'
import { outletOf } from './outlet-of.js'
import { wordsAround } from './words-around.js'

const CLASS_WORDS: Record<LoadedClass, string> = {
  adjective: 'a value-laden adjective',
  adverb: 'a value-laden adverb',
  epithet: 'an epithet',
  verb: 'a value-laden verb',
  intensifier: 'an intensifier',
  'scare quote': 'words in scare quotes',
  war: 'an image of war',
  disease: 'an image of disease',
  disaster: 'an image of disaster',
  animal: 'an image of animals',
}

/** A loaded word of this article, beside a plain wording of the same fact. */
export function loadedNote(
  finding: FindingOf<'loaded'>,
  articleId: string,
  index: ComparisonIndex,
): Omit<Note, 'id' | 'kind' | 'rule'> | null {
  const { word, plain, evidence } = finding
  if (finding.articleId !== articleId) return null
  const told: Evidence[] = evidence.filter((piece) => piece.articleId !== articleId)
  return {
    name: 'loaded word',
    words: `“${word.text}” is ${CLASS_WORDS[finding.class]} in the outlet’s own voice; elsewhere ${plain ? `“${plain.text}”` : 'there is no such word'}.`,
    tone: 'soft',
    at: word.in === 'text' ? word : null,
    marks: [{ ...word, kind: 'loaded' }],
    others: told.map((piece) => ({
      key: `${piece.articleId} ${piece.start}`,
      outlet: outletOf(piece.articleId, index),
      tag: 'plain',
      ...(plain && plain.articleId === piece.articleId
        ? wordsAround(plain, 'loaded', index)
        : { changes: markText(piece.text, []) }),
    })),
  }
}

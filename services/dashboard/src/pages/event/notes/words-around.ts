import { articleText, type Evidence } from '@parallax/model'
import { excerpt } from '../../parts/excerpt.js'
import { markText } from '../../parts/mark-changes.js'
import type { MarkKind } from '../../parts/word-diff.js'
import type { ComparisonIndex } from '../comparison-index.js'
import type { NoteWording } from './note.js'

/** The source that a piece of evidence points into, cut to its sentence, and where that begins. */
function sentenceAround(at: Evidence, index: ComparisonIndex): { text: string; start: number } {
  const article = index.article(at.articleId)
  if (!article) return { text: at.text, start: at.start }
  if (at.in === 'title') return { text: article.title, start: 0 }
  const sentence = article.sentences.find(({ start, end }) => start <= at.start && end >= at.end)
  if (!sentence) return { text: at.text, start: at.start }
  return { text: articleText(article.paragraphs).slice(sentence.start, sentence.end), start: sentence.start }
}

/** The words around a piece of evidence in its own sentence, with the piece marked. */
export function wordsAround(
  at: Evidence,
  kind: MarkKind,
  index: ComparisonIndex,
): Pick<NoteWording, 'changes' | 'isCutAtStart' | 'isCutAtEnd'> {
  const sentence = sentenceAround(at, index)
  const own = { start: at.start - sentence.start, end: at.end - sentence.start }
  const shown = excerpt(sentence.text, own)
  return {
    changes: markText(shown.text, [{ start: own.start - shown.start, end: own.end - shown.start, kind }]),
    isCutAtStart: shown.start > 0,
    isCutAtEnd: shown.start + shown.text.length < sentence.text.length,
  }
}

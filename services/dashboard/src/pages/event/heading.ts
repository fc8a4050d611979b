import type { ComparedArticle } from '@parallax/model'
import { type Mark, markText } from '../parts/mark-changes.js'
import type { Change } from '../parts/word-diff.js'
import type { ComparisonIndex } from './comparison-index.js'
import type { Note } from './notes/note.js'
import { noteMarks } from './notes/note-marks.js'
import { valueTone } from './value-tone.js'

/** Numbers that the title states, where a finding is about them. */
const titleNumbers = (article: ComparedArticle, index: ComparisonIndex): Mark[] =>
  index.numbers.flatMap((finding) =>
    finding.values
      .filter((value) => value.in === 'title' && value.articleId === article.id)
      .map((value) => ({ start: value.start, end: value.end, tone: valueTone(value, finding) })),
  )

/** The title of an article with what is marked in it. */
export const headingOf = (article: ComparedArticle, index: ComparisonIndex, notes: readonly Note[]): Change[] =>
  markText(article.title, [...titleNumbers(article, index), ...noteMarks(notes, 'title', 0)])

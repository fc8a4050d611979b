import { articleText, type ComparedArticle, knownAt } from '@parallax/model'
import { markChanges } from '../../parts/mark-changes.js'
import type { Change } from '../../parts/word-diff.js'
import type { ComparisonIndex } from '../comparison-index.js'
import { headingOf } from '../heading.js'
import type { Note } from '../notes/note.js'
import { noteMarks } from '../notes/note-marks.js'
import { notesOf } from '../notes/notes-of.js'
import { type SentenceMark, sentenceMark } from '../sentence-mark.js'
import { marksOf, valuesWithin } from '../values-within.js'
import { outOfOrder } from './out-of-order.js'
import { ownWords } from './own-words.js'

/** How many of the articles shown tell what a sentence tells. */
export type Share = 'all' | 'some' | 'none'

export interface SideSentence {
  /** Its anchor in the page, the same in every order. */
  anchor: string
  /** Index in the article. */
  place: number
  startsParagraph: boolean
  text: readonly Change[]
  mark: SentenceMark | null
  share: Share
  /** Index of its row; null where no other article shown tells it. */
  row: number | null
  /** Index of the row that it follows in its own article; -1 is before the first. */
  behind: number
  /** Stands elsewhere in its own article than its row suggests. */
  isMoved: boolean
  /** The outlet of an earlier column whose words are the very same. */
  twin: string | null
}

export interface SideColumn {
  id: string
  outlet: string
  heading: readonly Change[]
  url: string
  at: string
  copies: readonly string[]
  isSnippet: boolean
  sentences: readonly SideSentence[]
  tally: Record<Share, number>
}

/** What all columns are made from. */
export interface SideBySide {
  articles: readonly ComparedArticle[]
  /** The facts of the rows. */
  order: readonly string[]
  index: ComparisonIndex
}

const textsOf = (article: ComparedArticle, factId: string | null): string[] => {
  const text = articleText(article.paragraphs)
  return article.sentences.filter((one) => one.factId === factId).map(({ start, end }) => text.slice(start, end))
}

const tells = ({ sentences }: ComparedArticle, factId: string | null): boolean =>
  factId !== null && sentences.some((sentence) => sentence.factId === factId)

function shareOf(factId: string | null, articles: readonly ComparedArticle[]): Share {
  const tellers = articles.filter((article) => tells(article, factId)).length
  if (tellers < 2) return 'none'
  return tellers === articles.length ? 'all' : 'some'
}

/** For each sentence the row of its fact, the row it follows, and whether it stands out of order. */
function placesOf({ sentences }: ComparedArticle, order: readonly string[]) {
  const rows = sentences.map(({ factId }) => (factId === null ? -1 : order.indexOf(factId)))
  const strays = outOfOrder(rows)
  let behind = -1
  return rows.map((row, place) => {
    const isMoved = strays.has(place)
    if (row >= 0 && !isMoved) behind = row
    return { row: row < 0 ? null : row, behind, isMoved }
  })
}

/** The words of a sentence with what is marked in them, and the outlet that has the very same words. */
function wordsOf(article: ComparedArticle, place: number, { articles, index }: SideBySide, notes: readonly Note[]) {
  const { start = 0, end = 0, factId = null } = article.sentences[place] ?? {}
  const own = { articleId: article.id, start, end, text: articleText(article.paragraphs).slice(start, end) }
  const others = articles.filter((other) => other !== article && tells(other, factId))
  const { changes, twin } = ownWords(
    own.text,
    others.map((other) => textsOf(other, factId)),
  )
  const earlier = (other: ComparedArticle | undefined) => other && articles.indexOf(other) < articles.indexOf(article)
  const fact = index.fact(factId)
  const marks = [...marksOf(valuesWithin(index.numbers, own), start), ...noteMarks(notes, 'text', start)]
  return {
    text: markChanges(changes, marks),
    mark: fact ? sentenceMark(fact, own, index) : null,
    twin: earlier(others[twin]) ? (others[twin]?.outlet.name ?? null) : null,
  }
}

function sentencesOf(article: ComparedArticle, from: SideBySide, notes: readonly Note[]): SideSentence[] {
  const column = from.articles.indexOf(article)
  return placesOf(article, from.order).map((placed, place) => ({
    anchor: `c${column}s${place}`,
    place,
    startsParagraph: article.sentences[place]?.paragraph !== article.sentences[place - 1]?.paragraph,
    share: shareOf(article.sentences[place]?.factId ?? null, from.articles),
    ...placed,
    ...wordsOf(article, place, from, notes),
  }))
}

/** One of the articles shown, all its sentences in its own order. */
export function sideColumn(article: ComparedArticle, from: SideBySide): SideColumn {
  const { index } = from
  const notes = notesOf(article, index)
  const sentences = sentencesOf(article, from, notes)
  const count = (share: Share) => sentences.filter((sentence) => sentence.share === share).length
  const family = index.originOf(article.id)?.articleIds ?? []
  return {
    id: article.id,
    outlet: article.outlet.name,
    heading: headingOf(article, index, notes),
    url: article.url,
    at: knownAt(article),
    copies: family.filter((id) => id !== article.id).flatMap((id) => index.article(id)?.outlet.name ?? []),
    isSnippet: article.textState === 'snippet',
    sentences,
    tally: { all: count('all'), some: count('some'), none: count('none') },
  }
}

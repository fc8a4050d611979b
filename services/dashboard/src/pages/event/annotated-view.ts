import { articleText, type ComparedArticle, type ComparedSentence, knownAt } from '@parallax/model'
import { markText } from '../parts/mark-changes.js'
import type { Change } from '../parts/word-diff.js'
import type { ComparisonIndex } from './comparison-index.js'
import { headingOf } from './heading.js'
import { headlinesAgainst } from './headlines-against.js'
import { LAYER_OF, LAYERS, type Layer } from './layers.js'
import { type MissingFact, missingFacts } from './missing-facts.js'
import type { Note } from './notes/note.js'
import { noteMarks } from './notes/note-marks.js'
import { notesOf } from './notes/notes-of.js'
import { type NumberBoard, numberBoard } from './number-board.js'
import { type SentenceMark, sentenceMark } from './sentence-mark.js'
import { valueTone } from './value-tone.js'
import { marksOf, valuesWithin } from './values-within.js'
import { type Sentence, type Wording, wordingsOf } from './wordings.js'

export interface SentenceBlock {
  kind: 'sentence'
  /** Index in the article; the anchor of the sentence. */
  place: number
  factId: string | null
  startsParagraph: boolean
  text: readonly Change[]
  mark: SentenceMark | null
  boards: readonly NumberBoard[]
  wordings: readonly Wording[]
  notes: readonly Note[]
  /** One of the stops of "next difference". */
  isDifference: boolean
}

export type Block = SentenceBlock | { kind: 'missing'; after: number; facts: readonly MissingFact[] }

export interface AnnotatedView {
  id: string
  outlet: string
  title: string
  /** The title with what is marked in it. */
  heading: readonly Change[]
  /** Findings that stand in no sentence of the text. */
  notes: readonly Note[]
  /** Findings a layer shows in this article. */
  counts: Record<Layer, number>
  url: string
  at: string
  isSnippet: boolean
  copies: string[]
  headlines: readonly Wording[]
  tally: { sentences: number; shared: number; onlyHere: number; missing: number; conflicts: number }
  blocks: readonly Block[]
}

const DIFFERENT = new Set<SentenceMark['shape']>(['conflict', 'differs'])

interface Annotating {
  article: ComparedArticle
  index: ComparisonIndex
  notes: readonly Note[]
}

const MATTERS = new Set<Note['tone']>(['conflict', 'differs'])

function sentenceBlock({ article, index, notes }: Annotating, place: number): SentenceBlock | null {
  const sentence = article.sentences[place]
  if (!sentence) return null
  const { start, end, paragraph } = sentence
  const own: Sentence = { articleId: article.id, start, end, text: articleText(article.paragraphs).slice(start, end) }
  const found = valuesWithin(index.numbers, own)
  const fact = index.fact(sentence.factId)
  const mark = fact ? sentenceMark(fact, own, index) : null
  const here = notes.filter(({ at }) => at && at.start >= start && at.start < end)
  return {
    kind: 'sentence',
    place,
    factId: sentence.factId,
    startsParagraph: article.sentences[place - 1]?.paragraph !== paragraph,
    text: markText(own.text, [...marksOf(found, start), ...noteMarks(notes, 'text', start)]),
    mark,
    boards: [...new Set(found.map(({ finding }) => finding))].map((finding) => numberBoard(finding, index, article.id)),
    wordings: fact ? wordingsOf(fact, own, index) : [],
    notes: here,
    isDifference: (mark !== null && DIFFERENT.has(mark.shape)) || here.some(({ tone }) => MATTERS.has(tone)),
  }
}

function blocksOf(annotating: Annotating): Block[] {
  const { article, index } = annotating
  const missing = missingFacts(article, index)
  const gap = (after: number): Block[] => {
    const facts = missing.get(after)
    return facts ? [{ kind: 'missing', after, facts }] : []
  }
  return [
    ...gap(-1),
    ...article.sentences.flatMap((_, place) => {
      const block = sentenceBlock(annotating, place)
      return block ? [block, ...gap(place)] : []
    }),
  ]
}

function tallyOf(article: ComparedArticle, blocks: readonly Block[], index: ComparisonIndex): AnnotatedView['tally'] {
  const origins = ({ factId }: ComparedSentence) => index.fact(factId)?.origins ?? 0
  return {
    sentences: article.sentences.length,
    shared: article.sentences.filter((sentence) => origins(sentence) > 1).length,
    onlyHere: article.sentences.filter((sentence) => origins(sentence) === 1).length,
    missing: blocks.reduce((sum, block) => sum + (block.kind === 'missing' ? block.facts.length : 0), 0),
    conflicts: index.numbers.filter(
      (finding) =>
        finding.relation === 'conflict' &&
        finding.values.some((value) => value.articleId === article.id && valueTone(value, finding) === 'conflict'),
    ).length,
  }
}

function countsOf(notes: readonly Note[], blocks: readonly Block[]): AnnotatedView['counts'] {
  const ofLayer = (layer: Layer) => notes.filter(({ kind }) => LAYER_OF[kind] === layer).length
  const sentences = blocks.filter((block) => block.kind === 'sentence')
  const boards = new Set(sentences.flatMap((block) => block.boards.map(({ id }) => id)))
  const counts = Object.fromEntries(LAYERS.map((layer) => [layer, ofLayer(layer)]))
  const facts = new Set(sentences.flatMap(({ factId }) => factId ?? []))
  return { ...NO_COUNTS, ...counts, numbers: boards.size, facts: facts.size }
}

const NO_COUNTS: AnnotatedView['counts'] = {
  ...{ numbers: 0, quotes: 0, labels: 0, loaded: 0, certainty: 0, edits: 0, facts: 0 },
}

/** One article with everything the comparison says about its sentences, in reading order. */
export function annotatedView(article: ComparedArticle, index: ComparisonIndex): AnnotatedView {
  const notes = notesOf(article, index)
  const blocks = blocksOf({ article, index, notes })
  const placed = new Set(blocks.flatMap((block) => (block.kind === 'sentence' ? block.notes : [])))
  const family = index.originOf(article.id)?.articleIds ?? []
  return {
    id: article.id,
    outlet: article.outlet.name,
    title: article.title,
    heading: headingOf(article, index, notes),
    notes: notes.filter((note) => !placed.has(note)),
    counts: countsOf(notes, blocks),
    url: article.url,
    at: knownAt(article),
    isSnippet: article.textState === 'snippet',
    copies: family.filter((id) => id !== article.id).flatMap((id) => index.article(id)?.outlet.name ?? []),
    headlines: headlinesAgainst(article, index),
    tally: tallyOf(article, blocks, index),
    blocks,
  }
}

import { articleText, type ComparedArticle, type ComparedSentence, knownAt } from '@parallax/model'
import { markText } from '../parts/mark-changes.js'
import type { Change } from '../parts/word-diff.js'
import type { ComparisonIndex } from './comparison-index.js'
import { headlinesAgainst } from './headlines-against.js'
import { type MissingFact, missingFacts } from './missing-facts.js'
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
  /** One of the stops of "next difference". */
  isDifference: boolean
}

export type Block = SentenceBlock | { kind: 'missing'; after: number; facts: readonly MissingFact[] }

export interface AnnotatedView {
  id: string
  outlet: string
  title: string
  url: string
  at: string
  isSnippet: boolean
  copies: string[]
  headlines: readonly Wording[]
  tally: { sentences: number; shared: number; onlyHere: number; missing: number; conflicts: number }
  blocks: readonly Block[]
}

const DIFFERENT = new Set<SentenceMark['shape']>(['conflict', 'differs'])

function sentenceBlock(article: ComparedArticle, place: number, index: ComparisonIndex): SentenceBlock | null {
  const sentence = article.sentences[place]
  if (!sentence) return null
  const { start, end, paragraph } = sentence
  const own: Sentence = { articleId: article.id, start, end, text: articleText(article.paragraphs).slice(start, end) }
  const found = valuesWithin(index.numbers, own)
  const fact = index.fact(sentence.factId)
  const mark = fact ? sentenceMark(fact, own, index) : null
  return {
    kind: 'sentence',
    place,
    factId: sentence.factId,
    startsParagraph: article.sentences[place - 1]?.paragraph !== paragraph,
    text: markText(own.text, marksOf(found, start)),
    mark,
    boards: [...new Set(found.map(({ finding }) => finding))].map((finding) => numberBoard(finding, index, article.id)),
    wordings: fact ? wordingsOf(fact, own, index) : [],
    isDifference: mark !== null && DIFFERENT.has(mark.shape),
  }
}

function blocksOf(article: ComparedArticle, index: ComparisonIndex): Block[] {
  const missing = missingFacts(article, index)
  const gap = (after: number): Block[] => {
    const facts = missing.get(after)
    return facts ? [{ kind: 'missing', after, facts }] : []
  }
  return [
    ...gap(-1),
    ...article.sentences.flatMap((_, place) => {
      const block = sentenceBlock(article, place, index)
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

/** One article with everything the comparison says about its sentences, in reading order. */
export function annotatedView(article: ComparedArticle, index: ComparisonIndex): AnnotatedView {
  const blocks = blocksOf(article, index)
  const family = index.originOf(article.id)?.articleIds ?? []
  return {
    id: article.id,
    outlet: article.outlet.name,
    title: article.title,
    url: article.url,
    at: knownAt(article),
    isSnippet: article.textState === 'snippet',
    copies: family.filter((id) => id !== article.id).flatMap((id) => index.article(id)?.outlet.name ?? []),
    headlines: headlinesAgainst(article, index),
    tally: tallyOf(article, blocks, index),
    blocks,
  }
}

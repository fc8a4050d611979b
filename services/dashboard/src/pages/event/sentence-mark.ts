import type { Fact } from '@parallax/model'
import { words } from '../../words/index.js'
import type { ComparisonIndex } from './comparison-index.js'
import { valueTone } from './value-tone.js'
import { type FoundValue, valuesWithin } from './values-within.js'
import type { Sentence } from './wordings.js'

/** The mark in the gutter beside a sentence. */
export interface SentenceMark {
  shape: 'shared' | 'differs' | 'conflict' | 'only'
  /** Independent origins that report it, this one among them. */
  origins: number
  words: string
}

const hasTone = (found: readonly FoundValue[], tone: 'conflict' | 'differs'): boolean =>
  found.some(({ finding, value }) => valueTone(value, finding) === tone)

function shapeOf(fact: Fact, sentence: Sentence, index: ComparisonIndex): SentenceMark['shape'] {
  const found = valuesWithin(index.numbers, sentence)
  if (hasTone(found, 'conflict')) return 'conflict'
  const place = index.comparison.articles.findIndex(({ id }) => id === sentence.articleId)
  if (fact.cells[place] === 'differs' || hasTone(found, 'differs')) return 'differs'
  return fact.origins > 1 ? 'shared' : 'only'
}

/** The mark of a sentence that asserts a fact. */
export function sentenceMark(fact: Fact, sentence: Sentence, index: ComparisonIndex): SentenceMark {
  const shape = shapeOf(fact, sentence, index)
  return { shape, origins: fact.origins, words: words.annotated.marks[shape](fact.origins) }
}

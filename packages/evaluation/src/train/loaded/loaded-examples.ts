import { read } from '@parallax/language'
import {
  type PassageWords,
  type Row,
  sentencePassages,
  wholePassage,
  wordRow,
} from '@parallax/language/loaded-training'
import type { DataFolder } from '../../data/data-folder.js'
import { distinctWords } from '../../tasks/loaded/distinct-words.js'
import { type BabeRow, babeGroup, babeRows } from '../../tasks/loaded/loaded-rows.js'

/** A word to learn from; words that say nothing by themselves are none. */
export interface WordExample extends Row {
  label: number
}

/** A row of the data as the models see it. */
export interface PassageExample {
  group: string
  biased: boolean
  whole: PassageWords
  words: readonly WordExample[]
}

const wordsOf = (row: BabeRow, passages: readonly PassageWords[]): WordExample[] => {
  const marked = distinctWords(row.words)
  return passages.flatMap((passage) =>
    passage.tokens.flatMap(({ stop, start, end }, at): WordExample[] => {
      if (stop) return []
      const label = [...distinctWords([row.text.slice(start, end)])].some((word) => marked.has(word)) ? 1 : 0
      return [{ ...wordRow(passage, at), label }]
    }),
  )
}

/** Every row of the data with its words, made once. */
export const loadedExamples = (data: DataFolder): PassageExample[] =>
  data.kept('loaded examples', () =>
    babeRows(data).map((row) => {
      const reading = read(row.text)
      const words = wordsOf(row, sentencePassages(reading))
      return { group: babeGroup(row), biased: row.biased, whole: wholePassage(reading), words }
    }),
  )

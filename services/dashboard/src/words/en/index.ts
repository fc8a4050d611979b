import { counts } from './counts.js'
import { events } from './events.js'
import { layout } from './layout.js'
import { figure } from './number-words.js'
import { start } from './start.js'
import { wordList } from './word-list.js'

/** English. What another language must have is what this has. */
export const en = {
  /** Of the document, and of its dates and numbers. */
  lang: 'en',
  locale: 'en-GB',
  figure,
  list: wordList,
  ...{ counts, events, layout, start },
}

export type Words = typeof en

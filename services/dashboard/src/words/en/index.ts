import { counts } from './counts.js'
import { events } from './events.js'
import { feeds } from './feeds.js'
import { groups } from './groups.js'
import { layout } from './layout.js'
import { figure } from './number-words.js'
import { outlets } from './outlets.js'
import { start } from './start.js'
import { wordList } from './word-list.js'

/** English. What another language must have is what this has. */
export const en = {
  /** Of the document, and of its dates and numbers. */
  lang: 'en',
  locale: 'en-GB',
  figure,
  list: wordList,
  ...{ counts, events, feeds, groups, layout, outlets, start },
}

export type Words = typeof en

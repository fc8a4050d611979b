import type { Span } from '@parallax/model'
import { type Sql, sql } from '../sql.js'
import { wordsOf } from './words.js'

/** A text, verbatim, with the places of the words that were searched for. */
export interface Marked {
  text: string
  marks: Span[]
}

/** Characters that no reader sees, around a word that was found. */
const FROM = '\u0001'
const TO = '\u0002'

/** As many characters of a text as its words are searched in. */
const MARKED_MAX = 100_000

/**
 * A text with FROM and TO around each word of the query, in every form of it. `ts_headline` puts a space in the place of
 * what looks like a tag: without angle brackets nothing does, and the places fit the text itself.
 */
export const markedIn = (text: Sql, q: string): Sql =>
  sql`ts_headline('english', translate(left(${text}, ${MARKED_MAX}::integer), ${`<>${FROM}${TO}`}, '    '), ${wordsOf(q)},
        ${`HighlightAll=true, StartSel="${FROM}", StopSel="${TO}"`})`

/** Takes the places out of what `markedIn` made of `text`. */
export function marked(text: string, withMarks: string): Marked {
  const marks: Span[] = []
  let length = 0
  for (const [index, piece] of withMarks.split(new RegExp(`[${FROM}${TO}]`)).entries()) {
    if (index % 2 === 1) marks.push({ start: length, end: length + piece.length })
    length += piece.length
  }
  return { text, marks }
}

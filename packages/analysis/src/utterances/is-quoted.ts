import type { Span } from '@parallax/model'
import type { AlignedEvent, AlignedSentence } from '../align/aligned-event.js'

const OPENS_SENTENCE = /^\s*['\u2018"\u201c]/u
const CURLY = /[\u201c\u201d]/gu

/** Whether the words before a place leave a mark open: one that the rest of the text never closes is still a mark. */
const leavesOpen = (before: string): boolean => {
  const straight = before.split('"').length - 1
  return straight % 2 === 1 || before.match(CURLY)?.at(-1) === '\u201c'
}

/**
 * Whether a place of a sentence stands in quotation marks, where the words are the speaker's choice and not the outlet's.
 * Also after a mark that is never closed, and in a sentence that begins with one: quotations run on over paragraphs.
 */
export const isQuoted = (place: Span, sentence: AlignedSentence, event: AlignedEvent): boolean => {
  const before = sentence.text.slice(0, place.start - sentence.start)
  if (leavesOpen(before) || (OPENS_SENTENCE.test(before) && !/["\u201d'\u2019](?=[\s,.])/u.test(before.slice(1))))
    return true
  const quotes = event.articles[sentence.article]?.reading.quotes ?? []
  return quotes.some(({ start, end }) => start <= place.start && place.start < end)
}

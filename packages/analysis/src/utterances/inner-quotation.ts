import type { WordDifference } from './word-difference.js'

/** What stands between the words before a quotation inside another and its first word: "announced: 'Somebody". */
const OPENS_INNER = /^[:,]?\s?['\u2018]\p{L}/u
const BESIDE = 4

/**
 * Whether the words that a print leaves off a longer one are another's, who quotes its speaker: "'At this point,' the motion
 * says, 'Vik announced: "Stop"'" is no longer print of "Stop". `text` is what the longer one stands in.
 */
export const isInnerQuotation = ({ left }: WordDifference, text: string): boolean =>
  left.some((piece) => {
    const end = piece.at(-1)?.end ?? text.length
    return OPENS_INNER.test(text.slice(end, end + BESIDE))
  })

/** White space other than a space and a line feed, control characters, zero-width and direction marks, halves of a pair. */
const UNREADABLE = /(?![ \n])[\p{Cc}\p{Cf}\p{Cs}\p{Z}\ufffe\uffff]/gu
const ADDRESS = /\b(?:https?:\/\/|www\.)\S*[^\s.,;:!?)\]"'”’]|\b[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/gi
/** A mark repeated more than three times: rules of hyphens, rows of stars. */
const RUN = /([^\p{L}\p{N}\s])\1{3,}/gu
/** Longer than any run of characters without a space that is read: English words end at 45; the tokenizer is quadratic. */
const CHUNK = /[^\s]{65,}/g
/** Two apostrophes, which some newspapers write for a quotation mark; it opens where no word or mark stands before. */
const OPENING_APOSTROPHES = /(?<![^\s([\u2014-])''(?=\S)/g
const CLOSING_APOSTROPHES = /''/g

/** What every address has; looked for first, as most texts have none. */
const ADDRESS_SIGN = /@|:\/\/|www\./i
/** What every run of marks is, and some other things. */
const FOUR_MARKS = /[^A-Za-z0-9\s]{4}/

const SPACE = 32
const LINE_FEED = 10
const CHUNK_MIN = 65

/** Whether a text in which the only white space is spaces and line feeds has a chunk that is too long to be read. */
const hasChunk = (text: string): boolean => {
  let length = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    length = code === SPACE || code === LINE_FEED ? 0 : length + 1
    if (length === CHUNK_MIN) return true
  }
  return false
}

const blank = (found: string): string => ' '.repeat(found.length)

/**
 * The same text with spaces in place of what no sentence is made of: addresses, runs of one mark, control characters
 * and words of more than 64 characters; two apostrophes become one quotation mark and a space. Every other character
 * keeps its offset.
 *
 * The tokenizer behind `read` takes quadratic time or worse on such input: 13 kB of `http://` held it for 10 s.
 */
export const blankNoise = (text: string): string => {
  let clean = text.replace(UNREADABLE, blank)
  if (ADDRESS_SIGN.test(clean)) clean = clean.replace(ADDRESS, blank)
  if (FOUR_MARKS.test(clean)) clean = clean.replace(RUN, (run, mark: string) => mark.repeat(3).padEnd(run.length))
  if (clean.includes("''")) clean = clean.replace(OPENING_APOSTROPHES, ' "').replace(CLOSING_APOSTROPHES, '" ')
  return hasChunk(clean) ? clean.replace(CHUNK, blank) : clean
}

const LETTER_OR_NUMBER = /[\p{L}\p{N}]/u

const OTHER = 0
const ALPHANUMERIC = 1
const DIGIT = 2
/** Full stops and apostrophes. */
const INNER = 3
const COMMA = 4
const APOSTROPHE = 0x2019

const kindOf = (letter: string): number => {
  if (/[0-9]/.test(letter)) return DIGIT
  if (/[a-z]/i.test(letter)) return ALPHANUMERIC
  if (/[.']/.test(letter)) return INNER
  return letter === ',' ? COMMA : OTHER
}

const ASCII = Uint8Array.from({ length: 128 }, (_, unit) => kindOf(String.fromCharCode(unit)))

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57

/** How many code units at a place are a letter or number: none, one, or two. */
const alphanumericAt = (text: string, at: number): number => {
  const unit = text.charCodeAt(at)
  if (unit < 128) return ASCII[unit] === ALPHANUMERIC || ASCII[unit] === DIGIT ? 1 : 0
  const point = text.codePointAt(at) as number
  return LETTER_OR_NUMBER.test(String.fromCodePoint(point)) ? (point > 0xffff ? 2 : 1) : 0
}

const isInner = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at)
  if (unit === APOSTROPHE) return true
  const kind = unit < 128 ? ASCII[unit] : OTHER
  if (kind !== COMMA) return kind === INNER
  return [1, 2, 3].every((ahead) => isDigit(text.charCodeAt(at + ahead)))
}

/**
 * Where the words of a text stand, as starts and ends in turn: letters and numbers, with the full stops and apostrophes inside
 * and behind them, or a number with its thousands. ASCII by a table, as a pattern of Unicode takes several times as long.
 */
export const wordSpans = (text: string): number[] => {
  const spans: number[] = []
  let at = 0
  while (at < text.length) {
    const begins = alphanumericAt(text, at)
    if (begins === 0) {
      at += 1
      continue
    }
    const start = at
    at += begins
    while (at < text.length) {
      const more = alphanumericAt(text, at)
      if (more > 0) at += more
      else if (isInner(text, at)) at += 1
      else break
    }
    spans.push(start, at)
  }
  return spans
}

const [ZERO, NINE, A, Z] = [48, 57, 97, 122]
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u

/** Whether there is a letter or digit in a text: of a token, whether it is a word or number, or a mark. */
export const hasLetterOrDigit = (text: string): boolean => {
  const first = text.charCodeAt(0)
  // Most words begin with one in lower case: seen at once, and far more often than anything else.
  return (first >= A && first <= Z) || (first >= ZERO && first <= NINE) || LETTER_OR_DIGIT.test(text)
}

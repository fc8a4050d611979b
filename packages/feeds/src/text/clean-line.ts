/** Marks that turn reading direction or show nothing: they can reverse a title beside its neighbour. */
const INVISIBLE = /[\u00AD\u200B\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\uFFF9-\uFFFB]/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed.
const CONTROL = /[\x00-\x08\x0E-\x1F\x7F-\x9F\uFFFE\uFFFF]/g
const LONE_SURROGATE = /\p{Surrogate}/gu
/** White space that is not one plain space. */
const SPACE = /\s{2,}|[^\S ]/g

/** Printable ASCII with single spaces between words: most lines are clean, and looking is a tenth of cleaning. */
const isClean = (text: string): boolean => {
  let before = 0x20
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    if (unit > 0x7e || unit < 0x20 || (unit === 0x20 && before === 0x20)) return false
    before = unit
  }
  return before !== 0x20 || text === ''
}

/**
 * One line of plain text: well-formed, composed (NFC), without control, direction and zero-width marks, white space
 * collapsed. Doing it twice changes nothing.
 */
export const cleanLine = (text: string): string =>
  isClean(text)
    ? text
    : text
        .replace(CONTROL, ' ')
        .replace(LONE_SURROGATE, '\uFFFD')
        .replace(INVISIBLE, '')
        .normalize('NFC')
        .replace(SPACE, ' ')
        .trim()

/** At most `max` UTF-16 units, cut between words where there is one, never inside a character. */
export const cutLine = (text: string, max: number): string => {
  if (text.length <= max) return text
  const cut = text.slice(0, max).replace(/[\uD800-\uDBFF]$/, '')
  const space = cut.lastIndexOf(' ')
  return `${space > max / 2 ? cut.slice(0, space) : cut}…`
}

/** Sections whose content is no markup, by how they begin and end. */
const OPAQUE: readonly (readonly [string, string])[] = [
  ['<![CDATA[', ']]>'],
  ['<!--', '-->'],
  ['<?', '?>'],
]

const NAME_START = /[A-Za-z_]/

/**
 * How deep elements are nested in a text, counted without building anything, in one pass. 10,000 nested elements
 * overflow the stack of the parsers that come after.
 */
export const nestingOf = (text: string): number => {
  let depth = 0
  let deepest = 0
  let at = text.indexOf('<')
  while (at !== -1) {
    const opaque = OPAQUE.find(([begin]) => text.startsWith(begin, at))
    const end = text.indexOf(opaque ? opaque[1] : '>', at)
    if (end === -1) break
    if (!opaque) {
      if (text[at + 1] === '/') depth -= 1
      else if (NAME_START.test(text[at + 1] ?? '') && text[end - 1] !== '/') depth += 1
      deepest = Math.max(deepest, depth)
    }
    at = text.indexOf('<', opaque ? end : at + 1)
  }
  return deepest
}

/**
 * The paragraphs of a pasted text, in its own words: they part at empty lines, and lines that only wrap are joined by a
 * space; where there is no empty line, every line is a paragraph. White space at the ends of a line is dropped.
 */
export const givenParagraphs = (text: string): string[] => {
  const lines = text.split(LINE_BREAK).map((line) => line.trim())
  const blocks = lines.reduce<string[][]>(
    (parts, line) => (line === '' ? [...parts, []] : [...parts.slice(0, -1), [...(parts.at(-1) ?? []), line]]),
    [[]],
  )
  const filled = blocks.filter((block) => block.length > 0)
  return filled.length > 1 ? filled.map((block) => block.join(' ')) : filled.flat()
}

/** Every line break of Unicode (UAX #14): a paragraph has none inside. */
const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/

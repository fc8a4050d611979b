/**
 * The paragraphs of a pasted text, in its own words: they part at empty lines, and lines that only wrap are joined by a
 * space; where there is no empty line, every line is a paragraph. White space at the ends of a line is dropped.
 */
export const givenParagraphs = (text: string): string[] => {
  const blocks: string[][] = []
  let isNew = true
  for (const line of text.split(LINE_BREAK).map((one) => one.trim())) {
    if (line === '') isNew = true
    else if (isNew) blocks.push([line])
    else blocks.at(-1)?.push(line)
    if (line !== '') isNew = false
  }
  return blocks.length > 1 ? blocks.map((block) => block.join(' ')) : blocks.flat()
}

/** Every line break of Unicode (UAX #14): a paragraph has none inside. */
const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/

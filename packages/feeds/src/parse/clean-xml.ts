// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters XML 1.0 forbids (section 2.2).
const ILLEGAL = /[\x00-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|\p{Surrogate}/gu

/** End of a DOCTYPE that starts at `start`, its internal subset included; -1 where it never ends. */
const doctypeEnd = (text: string, start: number): number => {
  const close = text.indexOf('>', start)
  const subset = text.indexOf('[', start)
  if (subset === -1 || close < subset) return close
  const subsetEnd = text.indexOf(']', subset)
  return subsetEnd === -1 ? -1 : text.indexOf('>', subsetEnd)
}

/** Entities are declared in a DOCTYPE: without it there is nothing to expand, include or fetch. */
const withoutDoctype = (text: string): string => {
  const root = text.search(/<[A-Za-z_]/)
  const start = text.search(/<!DOCTYPE/i)
  if (start === -1 || (root !== -1 && root < start)) return text
  const end = doctypeEnd(text, start)
  return end === -1 ? '' : text.slice(0, start) + text.slice(end + 1)
}

export interface CleanXml {
  text: string
  /** Characters that XML forbids were taken out, or words before the document. */
  isMended: boolean
}

/**
 * A feed's text made ready for a parser: no byte order mark, nothing before the first tag or brace, no XML
 * declaration (the text is decoded already), no DOCTYPE, no characters that XML forbids.
 */
export const cleanXml = (text: string): CleanXml => {
  const legal = text.replace(ILLEGAL, '')
  const start = legal.search(/[<{]/)
  if (start === -1) return { text: '', isMended: true }
  const body = legal.slice(start).replace(/^<\?xml[^>]{0,1000}\?>\s*/i, '')
  const isMended = legal.length !== text.length || legal.slice(0, start).trim() !== ''
  return { text: withoutDoctype(body), isMended }
}

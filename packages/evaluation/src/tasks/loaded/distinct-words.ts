const WORD = /[\p{L}\p{N}_]+(?:['’][\p{L}\p{N}_]+)*/gu

/** The distinct words of some texts, lower case, with apostrophes inside them. */
export const distinctWords = (texts: readonly string[]): Set<string> =>
  new Set(texts.flatMap((text) => text.toLowerCase().replaceAll('’', "'").match(WORD) ?? []))

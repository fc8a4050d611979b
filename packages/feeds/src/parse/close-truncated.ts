const LAST_END = /<\/((?:[\w-]+:)?(?:item|entry))\s*>/g

const closersOf = (head: string, itemTag: string): string => {
  const root = head.match(/<((?:[\w-]+:)?(?:feed|RDF))[\s>]/)?.[1]
  return root && (itemTag.endsWith('entry') || root.endsWith('RDF')) ? `</${root}>` : '</channel></rss>'
}

/**
 * A feed that broke off, closed after its last complete entry; null where no entry is complete. What came before
 * the fault is real news.
 */
export const closeTruncated = (text: string): string | null => {
  let last: RegExpExecArray | null = null
  for (const match of text.matchAll(LAST_END)) last = match
  if (!last) return null
  const complete = text.slice(0, last.index + last[0].length)
  return complete + closersOf(text.slice(0, 2_000), last[1] ?? '')
}

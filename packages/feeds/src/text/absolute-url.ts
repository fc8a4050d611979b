/** An http(s) address resolved against a base, without credentials; null for everything else. */
export const absoluteUrl = (link: string | null | undefined, base: string): string | null => {
  const trimmed = link?.trim() ?? ''
  if (trimmed === '' || !URL.canParse(trimmed, base)) return null
  const url = new URL(trimmed, base)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null
  url.username = ''
  url.password = ''
  return url.href
}

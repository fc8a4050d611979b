/** The longest address that is subscribed. */
const ADDRESS_MAX = 2_000

interface Stated {
  address: string | undefined
  siteUrl: string | undefined
  type: string
}

type Subscribable =
  | { url: string; siteUrl: string | null; kind: 'rss' | 'atom' }
  | { url: null; given: string; reason: string }

const webAddress = (text: string): URL | null => {
  const url = URL.canParse(text) ? new URL(text) : null
  return url !== null && (url.protocol === 'http:' || url.protocol === 'https:') ? url : null
}

/** `feed:https://…` and `feed://…` are how some programs mark an address as one of a feed. */
const withoutMark = (address: string): string => address.trim().replace(/^feed:(?:\/\/)?(https?:\/\/)?/i, feedScheme)
const feedScheme = (_: string, scheme: string | undefined): string => scheme ?? 'http://'

/** Why an outline is no subscription; null where it may be one. Whether the address may be fetched, the collector knows. */
const whyNot = ({ address, type }: Stated, url: URL | null): string | null => {
  if (/^include$/i.test(type)) return 'This leads to another list, which is not followed.'
  if (address === undefined || address.trim() === '') return 'It has no address of a feed.'
  if (address.length > ADDRESS_MAX) return 'Its address is longer than any real one.'
  if (url === null) return 'Its address is not an http or https address.'
  if (url.username !== '' || url.password !== '') return 'Its address carries a user name or password.'
  return null
}

/** What an outline of an OPML list subscribes, or why nothing. */
export const subscribable = (stated: Stated): Subscribable => {
  const url = webAddress(withoutMark((stated.address ?? '').slice(0, ADDRESS_MAX + 1)))
  const reason = whyNot(stated, url)
  if (url === null || reason !== null) {
    const given = (stated.address ?? '').slice(0, ADDRESS_MAX)
    return { url: null, given, reason: reason ?? 'It has no address of a feed.' }
  }
  url.hash = ''
  const site = webAddress((stated.siteUrl ?? '').trim().slice(0, ADDRESS_MAX))
  return { url: url.href, siteUrl: site?.href ?? null, kind: /^atom/i.test(stated.type) ? 'atom' : 'rss' }
}

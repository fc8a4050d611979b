/** Parameters that say where a reader came from, not what is read. */
const TRACKING =
  /^(utm_\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igshid|mc_cid|mc_eid|mkt_tok|_hsenc|_hsmi|ref_src|ns_mchannel|ns_source|ns_campaign|cmpid|ocid|xtor)$/i

/** Characters that mean the same with and without percent-encoding (RFC 3986 section 6.2.2.2). */
const UNRESERVED = /[\w.~-]/

const normalPercent = (text: string): string =>
  text.replace(/%[0-9a-f]{2}/gi, (code) => {
    const character = String.fromCharCode(Number.parseInt(code.slice(1), 16))
    return UNRESERVED.test(character) ? character : code.toUpperCase()
  })

const withoutTracking = (search: string): string => {
  const kept = search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !TRACKING.test(pair.split('=', 1)[0] ?? ''))
  return kept.length === 0 ? '' : `?${kept.join('&')}`
}

/**
 * One spelling of an article's address: host in lower case, no default port, no fragment, no tracking parameters,
 * percent-encoding in its normal form (RFC 3986 section 6.2). Doing it twice changes nothing. The order of parameters,
 * `www.`, the scheme and a slash at the end stay: the server may know only the one spelling. What is no http address comes back
 * unchanged.
 */
export const canonicalUrl = (url: string): string => {
  if (!URL.canParse(url)) return url
  const parsed = new URL(url)
  if (parsed.protocol !== 'http:' && parsed.protocol !== 'https:') return url
  parsed.hash = ''
  parsed.hostname = parsed.hostname.replace(/\.$/, '')
  parsed.search = withoutTracking(normalPercent(parsed.search))
  parsed.pathname = normalPercent(parsed.pathname)
  return parsed.href
}

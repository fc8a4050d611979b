import type { IncomingHttpHeaders } from 'node:http'

/**
 * Where an unsafe request comes from, by the rule of Go's CrossOriginProtection: `Sec-Fetch-Site`, which no page
 * can forge, else `Origin` against `Host`. `none`: neither is there, so no browser sent it.
 */
export const originOf = (headers: IncomingHttpHeaders): 'same' | 'cross' | 'none' => {
  const site = headers['sec-fetch-site']
  if (site !== undefined) return site === 'same-origin' || site === 'none' ? 'same' : 'cross'

  const { origin } = headers
  if (origin === undefined) return 'none'
  return URL.canParse(origin) && new URL(origin).host === headers.host ? 'same' : 'cross'
}

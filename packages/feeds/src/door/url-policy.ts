import { isIP } from 'node:net'
import type { AddressGuard } from './address-guard.js'
import { Refusal } from './refusal.js'

/** Ports of public servers that are asked. Others lead to mail, databases and admin pages. */
const WEB_PORTS: ReadonlySet<string> = new Set(['', '80', '443', '8080', '8443'])

/** Names that mean a machine nearby, never one on the internet (RFC 6761, RFC 6762, RFC 8375; cloud metadata). */
const NEARBY_NAME = /(^|\.)(localhost|local|internal|localdomain|lan|home\.arpa|intranet)$/

const HIDDEN_ADDRESS = (address: string): string =>
  `This address is on a private network (${address}), which this Parallax may not fetch.`

/** The host of a URL as `net` wants it: without the brackets of IPv6. */
export const hostOf = (url: URL): string => url.hostname.replace(/^\[|\]$/g, '')

/** Throws where `address` may not be dialled. */
export const checkAddress = (address: string, guard: AddressGuard): void => {
  if (!guard.mayReach(address)) throw new Refusal('blocked_address', HIDDEN_ADDRESS(address))
}

/**
 * Why only a listed address may stand behind this host and port; undefined where any public one may. Asked
 * before the name is resolved and again by the connector, with the addresses it resolved to.
 */
export const needsListing = (host: string, port: string): Refusal | undefined => {
  const name = host.replace(/\.$/, '')
  if (isIP(name) === 0 && (!name.includes('.') || NEARBY_NAME.test(name)))
    return new Refusal(
      'blocked_host',
      `"${host}" names a machine on a private network, which this Parallax may not fetch.`,
    )
  if (!WEB_PORTS.has(port))
    return new Refusal('blocked_port', `Port ${port} is not one that web sites use, so this address is not fetched.`)
  return undefined
}

/**
 * The one parsed URL that is checked and then dialled. Throws a `Refusal` for what may not be fetched whatever it
 * resolves to: other schemes, credentials, backslashes (two parsers may read two hosts), private literals.
 */
export const checkUrl = (input: string, guard: AddressGuard): URL => {
  if (input.includes('\\'))
    throw new Refusal('invalid_url', 'This address contains a backslash, which web addresses may not.')
  const url = URL.canParse(input) ? new URL(input) : undefined
  if (!url) throw new Refusal('invalid_url', 'This is not a web address.')
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new Refusal('blocked_scheme', `Only http and https addresses are fetched, not ${url.protocol.slice(0, 20)}`)
  if (url.username !== '' || url.password !== '')
    throw new Refusal('invalid_url', 'This address carries a user name or password, which Parallax does not send.')

  const host = hostOf(url)
  if (isIP(host) !== 0) checkAddress(host, guard)
  const listing = needsListing(host, url.port)
  const listed = isIP(host) === 0 ? guard.listsAny : guard.isListed(host)
  if (listing && !listed) throw listing
  url.hash = ''
  return url
}

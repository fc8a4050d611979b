import { isIP } from 'node:net'
import ipaddr from 'ipaddr.js'

type Address = ipaddr.IPv4 | ipaddr.IPv6
type Range = [Address, number]

/** Azure's wire server: a public address by range, the machine's own secrets by content. */
const NEVER = new Set(['168.63.129.16'])

/** The only IPv6 block that is handed out for the internet (RFC 4291 section 2.4, IANA registry). */
const GLOBAL_IPV6 = ipaddr.parseCIDR('2000::/3')

/** An IPv4 address in IPv6 clothes is judged as the IPv4 address it reaches. */
const unwrap = (address: Address): Address =>
  address instanceof ipaddr.IPv6 && address.isIPv4MappedAddress() ? address.toIPv4Address() : address

/** Interface identifiers of ISATAP (RFC 5214): `::0:5efe:a.b.c.d` and `::200:5efe:a.b.c.d`. */
const isIsatap = (address: ipaddr.IPv6): boolean =>
  address.parts[5] === 0x5efe && (address.parts[4] === 0 || address.parts[4] === 0x200)

const isPublic = (address: Address): boolean => {
  if (NEVER.has(address.toString()) || address.range() !== 'unicast') return false
  return address instanceof ipaddr.IPv4 || (address.match(GLOBAL_IPV6) && !isIsatap(address))
}

/** Only the forms that Node dials as they stand: ipaddr.js alone also reads 1.1.1 and 0x7f.1. */
const parse = (text: string): Address | undefined =>
  isIP(text) !== 0 && ipaddr.isValid(text) ? unwrap(ipaddr.parse(text)) : undefined

const inRange = (address: Address, [base, bits]: Range): boolean =>
  address.kind() === base.kind() && address.match(base, bits)

/** Which addresses the door may dial. */
export interface AddressGuard {
  /** Public, or listed by the operator. What cannot be read is refused. */
  mayReach(address: string): boolean
  /** Listed by the operator, so any port and any name may lead there. */
  isListed(address: string): boolean
  /** Whether the operator listed anything at all. */
  readonly listsAny: boolean
}

/**
 * Judges literal and resolved addresses. `allowAddresses` are CIDR ranges that may be reached although they are
 * private. Throws a `RangeError` for a range that cannot be read: a guard with a hole in its list must not start.
 */
export const addressGuard = (allowAddresses: readonly string[]): AddressGuard => {
  const ranges = allowAddresses.map((cidr): Range => {
    if (!ipaddr.isValidCIDR(cidr)) throw new RangeError(`"${cidr}" is not an address range such as 127.0.0.0/8`)
    return ipaddr.parseCIDR(cidr)
  })
  const isListed = (text: string): boolean => {
    const address = parse(text)
    return address !== undefined && ranges.some((range) => inRange(address, range))
  }
  return {
    listsAny: ranges.length > 0,
    isListed,
    mayReach: (text) => {
      const address = parse(text)
      return address !== undefined && (isPublic(address) || isListed(text))
    },
  }
}

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addressGuard } from './address-guard.js'

const guard = addressGuard([])

/** Special-purpose blocks of IPv4 (IANA registry), as first address and prefix length. */
const PRIVATE: readonly (readonly [number, number])[] = [
  [0x00000000, 8],
  [0x0a000000, 8],
  [0x64400000, 10],
  [0x7f000000, 8],
  [0xa9fe0000, 16],
  [0xac100000, 12],
  [0xc0000000, 24],
  [0xc0000200, 24],
  [0xc0586300, 24],
  [0xc0a80000, 16],
  [0xc6120000, 15],
  [0xc6336400, 24],
  [0xcb007100, 24],
  [0xe0000000, 4],
  [0xf0000000, 4],
]

const dotted = (address: number): string => [24, 16, 8, 0].map((bits) => (address >>> bits) & 0xff).join('.')
const grouped = (address: number): string => `${(address >>> 16).toString(16)}:${(address & 0xffff).toString(16)}`

const privateAddress = fc
  .constantFrom(...PRIVATE)
  .chain(([base, bits]) => fc.nat(2 ** (32 - bits) - 1).map((offset) => (base + offset) >>> 0))

describe('the address guard', () => {
  it('refuses every private IPv4 address, however it is dressed', () => {
    fc.assert(
      fc.property(privateAddress, (address) => {
        const forms = [
          dotted(address),
          `::ffff:${dotted(address)}`,
          `::ffff:${grouped(address)}`,
          `::${grouped(address)}`,
          `::ffff:0:${grouped(address)}`,
          `64:ff9b::${grouped(address)}`,
          `64:ff9b:1::${grouped(address)}`,
          `2002:${grouped(address)}::1`,
          `2001:0:${grouped(address)}::1`,
          `2606:4700::5efe:${grouped(address)}`,
        ]
        expect(forms.filter((form) => guard.mayReach(form))).toEqual([])
      }),
    )
  })

  it('refuses every IPv6 address outside of the internet’s own block', () => {
    fc.assert(
      fc.property(fc.ipV6(), fc.integer({ min: 0x4000, max: 0xffff }), (address, first) => {
        const outside = address.replace(/^[0-9a-f]{1,4}:/i, `${first.toString(16)}:`)
        fc.pre(!outside.startsWith('::'))
        expect(guard.mayReach(outside)).toBe(false)
      }),
    )
  })

  it.each(['1.1.1.1', '8.8.8.8', '93.184.215.14', '2606:4700::1', '2a00:1450:4001::200e', '::ffff:1.1.1.1'])(
    'lets %s through',
    (address) => expect(guard.mayReach(address)).toBe(true),
  )

  it.each(['', 'localhost', '1.1.1', 'fe80::1%eth0', '1.1.1.1:80', '01.1.1.1.1'])(
    'refuses "%s", which is no address',
    (text) => expect(guard.mayReach(text)).toBe(false),
  )

  it('lets through what is listed, in both of its forms, and nothing beside it', () => {
    const listed = addressGuard(['127.0.0.0/30', 'fd00::/8'])
    const judged = ['127.0.0.1', '::ffff:127.0.0.2', 'fd12::1', '127.0.0.4', '10.0.0.1', '::1'].map(listed.mayReach)
    expect(judged).toEqual([true, true, true, false, false, false])
  })
})
